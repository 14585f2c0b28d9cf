package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.common.BinaryFile;
import com.github.tomakehurst.wiremock.common.FileSource;
import com.github.tomakehurst.wiremock.common.TextFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.List;
import java.util.Optional;

/** The bodies under {@code __files} on the class path. Nothing is written. */
final class ClassPathFiles implements FileSource {

  private static final String ROOT = "__files/";

  private final ClassLoader loader;

  private ClassPathFiles(ClassLoader loader) {
    this.loader = loader;
  }

  /** The server's threads have other class loaders than the test. */
  static ClassPathFiles ofThisThread() {
    return new ClassPathFiles(
        Optional.ofNullable(Thread.currentThread().getContextClassLoader())
            .orElseGet(ClassPathFiles.class::getClassLoader));
  }

  @Override
  public BinaryFile getBinaryFileNamed(String name) {
    return new BinaryFile(locate(name));
  }

  @Override
  public TextFile getTextFileNamed(String name) {
    return new TextFile(locate(name));
  }

  private URI locate(String name) {
    // A template may take the name from the request.
    boolean isOutside = List.of(name.split("[/\\\\]", -1)).contains("..");
    URL found = isOutside ? null : loader.getResource(ROOT + name);
    if (found == null) {
      throw new IllegalArgumentException(
          "Expected a body file " + ROOT + name + " on the class path, found none");
    }
    try {
      return found.toURI();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("Cannot read " + found, e);
    }
  }

  @Override
  public String getPath() {
    return ROOT;
  }

  @Override
  public FileSource child(String name) {
    throw readOnly();
  }

  @Override
  public URI getUri() {
    throw readOnly();
  }

  @Override
  public List<TextFile> listFilesRecursively() {
    throw readOnly();
  }

  @Override
  public void createIfNecessary() {}

  @Override
  public void writeTextFile(String name, String contents) {
    throw readOnly();
  }

  @Override
  public void writeBinaryFile(String name, byte[] contents) {
    throw readOnly();
  }

  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public void deleteFile(String name) {
    throw readOnly();
  }

  private static UnsupportedOperationException readOnly() {
    return new UnsupportedOperationException("Body files are only read, each by its name");
  }
}
