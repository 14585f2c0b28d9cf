package io.github.fakehuaweicloud.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** As much of the tar format as the files of an image need: short names, files and folders. */
final class TarFiles {

  private static final int BLOCK = 512;

  private TarFiles() {}

  /** A file or a folder. */
  static final class Entry {
    private final int mode;
    private final byte[] bytes;
    private final boolean folder;

    private Entry(int mode, byte[] bytes, boolean folder) {
      this.mode = mode;
      this.bytes = bytes;
      this.folder = folder;
    }

    /** Who may read, write and run it, as in chmod. */
    int mode() {
      return mode;
    }

    byte[] bytes() {
      return bytes;
    }

    boolean isFolder() {
      return folder;
    }
  }

  static Map<String, Entry> read(byte[] tar) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    int at = 0;
    while (at + BLOCK <= tar.length && tar[at] != 0) {
      int size = (int) number(tar, at + 124, 12);
      char type = (char) tar[at + 156];
      // Others say more of the entry that follows, such as the fraction of its time.
      if (type == '0' || type == '5') {
        byte[] bytes = Arrays.copyOfRange(tar, at + BLOCK, at + BLOCK + size);
        int mode = (int) number(tar, at + 100, 8);
        entries.put(text(tar, at, 100), new Entry(mode, bytes, type == '5'));
      }
      at += BLOCK + (size + BLOCK - 1) / BLOCK * BLOCK;
    }
    return entries;
  }

  static byte[] unzip(byte[] bytes) throws IOException {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return in.readAllBytes();
    }
  }

  static void unpack(byte[] zipped, Path root) throws IOException {
    for (Map.Entry<String, Entry> entry : read(unzip(zipped)).entrySet()) {
      Path path = root.resolve(entry.getKey());
      if (entry.getValue().isFolder()) {
        Files.createDirectories(path);
      } else {
        Files.createDirectories(path.getParent());
        Files.write(path, entry.getValue().bytes());
      }
    }
  }

  private static String text(byte[] tar, int from, int length) {
    int end = from;
    while (end < from + length && tar[end] != 0) {
      end++;
    }
    return new String(tar, from, end - from, UTF_8);
  }

  private static long number(byte[] tar, int from, int length) {
    return Long.parseLong(text(tar, from, length).strip(), 8);
  }
}
