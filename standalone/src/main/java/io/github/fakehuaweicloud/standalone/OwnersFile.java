package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.text.Quotes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** A file with secrets, which only its owner can read, and which is there whole or not at all. */
final class OwnersFile {

  private OwnersFile() {}

  /**
   * Writes it, in place of one that is there.
   *
   * @throws UncheckedIOException if that fails; the message names the file
   */
  static void write(String file, String text) {
    Path path = Path.of(file).toAbsolutePath();
    try {
      Path written = Files.createTempFile(path.getParent(), ".fake", ".env", ownersOnly());
      try {
        Files.writeString(written, text);
        Files.move(
            written, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(written);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write " + Quotes.quote(file), e);
    }
  }

  private static FileAttribute<?>[] ownersOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
