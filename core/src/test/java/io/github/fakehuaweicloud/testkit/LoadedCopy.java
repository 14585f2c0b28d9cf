package io.github.fakehuaweicloud.testkit;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.PublicKey;
import java.util.List;
import java.util.stream.Stream;

/** The fake, loaded once more by a class loader of its own, which shares the JDK's classes only. */
public final class LoadedCopy implements AutoCloseable {

  private final URLClassLoader classLoader;

  /** Loads nothing yet. */
  public LoadedCopy() {
    this.classLoader =
        new URLClassLoader("copy", classPath(), ClassLoader.getPlatformClassLoader());
  }

  /**
   * The class loader.
   *
   * @return the class loader, which is nobody's parent
   */
  public ClassLoader classLoader() {
    return classLoader;
  }

  /**
   * The address of its shared server.
   *
   * @param bindAddress where to listen
   * @param port the port
   * @return its endpoint
   * @throws Exception what the copy throws
   */
  public String sharedEndpoint(String bindAddress, int port) throws Exception {
    return (String) call("endpointOfShared", bindAddress, port);
  }

  /**
   * The key of the authority of a new project's cluster.
   *
   * @return the key
   * @throws Exception what the copy throws
   */
  public PublicKey authorityKey() throws Exception {
    return (PublicKey) call("keyOfAuthority", "127.0.0.1", 0);
  }

  /**
   * Has a certificate issued, over HTTP.
   *
   * @return the status of the answer
   * @throws Exception what the copy throws
   */
  public int obtainCertificate() throws Exception {
    return (int) call("statusOfCertificate", "127.0.0.1", 0);
  }

  /**
   * Closes the class loader and leaves its servers running, which cannot load a class any more.
   *
   * @throws IOException if a jar cannot be closed
   */
  public void closeClassLoaderOnly() throws IOException {
    classLoader.close();
  }

  /** Closes its shared servers. */
  @Override
  public void close() throws IOException {
    try {
      call("closeShared", "", 0);
    } catch (Exception e) {
      throw new IOException(e);
    } finally {
      classLoader.close();
    }
  }

  private Object call(String method, String bindAddress, int port) throws Exception {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(classLoader);
    try {
      return classLoader
          .loadClass(Inside.class.getName())
          .getMethod(method, String.class, int.class)
          .invoke(null, bindAddress, port);
    } catch (InvocationTargetException e) {
      throw e.getCause() instanceof Exception cause ? cause : e;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static URL[] classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(LoadedCopy::url)
        .toArray(URL[]::new);
  }

  private static URL url(String path) {
    try {
      return new File(path).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** What runs inside the copy: takes and gives only what the JDK defines. */
  public static final class Inside {

    private Inside() {}

    /**
     * The address of the shared server.
     *
     * @param bindAddress where to listen
     * @param port the port
     * @return its endpoint
     */
    public static String endpointOfShared(String bindAddress, int port) {
      return FakeHuaweiCloudServer.shared(bindAddress, port).endpoint();
    }

    /**
     * The key of the authority of a new project's cluster.
     *
     * @param bindAddress where to listen
     * @param port the port
     * @return the key
     */
    public static PublicKey keyOfAuthority(String bindAddress, int port) {
      try (FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared(bindAddress, port).newProject()) {
        return cloud.cce().certificateAuthority(cloud.cce().addCluster()).getPublicKey();
      }
    }

    /**
     * Has a certificate issued, over HTTP.
     *
     * @param bindAddress where to listen
     * @param port the port
     * @return the status of the answer
     */
    public static int statusOfCertificate(String bindAddress, int port) {
      try (FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared(bindAddress, port).newProject()) {
        // Not by Clouds, which would start a server that nobody closes.
        return Wire.post(
                cloud.endpoint(),
                Paths.certificate(cloud.projectId(), cloud.cce().addCluster().id()),
                List.of("X-Auth-Token: " + cloud.token(), "Content-Type: application/json"),
                "{\"duration\": 30}")
            .status();
      }
    }

    /**
     * Closes the shared servers.
     *
     * @param bindAddress unused
     * @param port unused
     */
    public static void closeShared(String bindAddress, int port) {
      FakeHuaweiCloudServer.closeShared();
    }
  }
}
