package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.internal.server.FakeServer;
import io.github.fakehuaweicloud.internal.server.SharedServers;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A running server that many projects share without seeing each other. Most users need only {@link
 * FakeHuaweiCloud}, or the JUnit extension that keeps one server for the whole JVM.
 *
 * <pre>{@code
 * try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
 *     FakeHuaweiCloud one = server.newProject();
 *     FakeHuaweiCloud other = server.newProject()) {
 *   …
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class FakeHuaweiCloudServer implements AutoCloseable {

  static final String LOOPBACK = "127.0.0.1";

  private final FakeServer server;

  private FakeHuaweiCloudServer(FakeServer server) {
    this.server = server;
  }

  /**
   * The server that all tests of this JVM share, on a free port of the loopback interface: for
   * runners without the JUnit extension. It starts when it is first asked for.
   *
   * <pre>{@code
   * FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared().newProject();   // before a test
   * cloud.close();                                                         // after it
   * }</pre>
   *
   * <p>It needs no closing: it ends with the JVM, and its threads keep no JVM alive; {@link #close}
   * does nothing to it, for others may be using it. The JUnit extension uses the same server, and
   * stops it with {@link #closeShared} when the launcher session closes. Asked for again after
   * that, it starts again at the same port, unless that was taken meanwhile.
   *
   * @return the server, ready to answer
   * @throws UncheckedIOException if it cannot listen
   */
  public static FakeHuaweiCloudServer shared() {
    return shared(LOOPBACK, 0);
  }

  /**
   * The server that all tests of this JVM share at an address.
   *
   * <pre>{@code
   * FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared("127.0.0.1", 8080).newProject();
   * }</pre>
   *
   * <p>A chosen port that the fake of another class loader of this JVM has is taken over from it,
   * once no project is open there.
   *
   * @param bindAddress an address of this machine; {@code 0.0.0.0} for all of them
   * @param port 0 to 65535; 0 for any free one, the same for all who ask with 0
   * @return the server, ready to answer
   * @throws IllegalArgumentException if it is no port, or the address is blank
   * @throws UncheckedIOException if it cannot listen there; the message names address and port, and
   *     whose the port is if it is another fake's
   */
  public static FakeHuaweiCloudServer shared(String bindAddress, int port) {
    return new FakeHuaweiCloudServer(
        SharedServers.OF_THIS_JVM.at(checkBindAddress(bindAddress), checkPort(port)));
  }

  /**
   * Stops every shared server of this JVM on which no project is open, now and not when the JVM
   * exits: also those of fakes that other class loaders have loaded. For JVMs that go on after
   * their tests, and runners that can say when the last test is over.
   *
   * <pre>{@code
   * @AfterSuite
   * public void stop_the_fake() {
   *   FakeHuaweiCloudServer.closeShared();
   * }
   * }</pre>
   */
  public static void closeShared() {
    SharedServers.OF_THIS_JVM.closeIdle();
  }

  /**
   * Starts a server on a free port of the loopback interface.
   *
   * <pre>{@code
   * FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
   * }</pre>
   *
   * @return the server, ready to answer
   * @throws UncheckedIOException if it cannot listen
   */
  public static FakeHuaweiCloudServer start() {
    return start(LOOPBACK, 0);
  }

  /**
   * Starts a server. Its threads are daemons: they keep no JVM alive. If it listens on more than
   * the loopback interface, its projects have {@link ProjectBuilder#freshKeys} unless they say
   * otherwise.
   *
   * <pre>{@code
   * FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start("0.0.0.0", 8080);
   * }</pre>
   *
   * @param bindAddress an address of this machine; {@code 0.0.0.0} for all of them
   * @param port 0 to 65535; 0 for any free one
   * @return the server, ready to answer
   * @throws IllegalArgumentException if it is no port, or the address is blank
   * @throws UncheckedIOException if it cannot listen there; the message names address and port
   */
  public static FakeHuaweiCloudServer start(String bindAddress, int port) {
    return new FakeHuaweiCloudServer(
        FakeServer.start(checkBindAddress(bindAddress), checkPort(port)));
  }

  /**
   * Opens a made-up project.
   *
   * <pre>{@code
   * FakeHuaweiCloud cloud = server.newProject();
   * }</pre>
   *
   * @return the project; closing it leaves the server running
   * @throws IllegalStateException if the server is closed
   */
  public FakeHuaweiCloud newProject() {
    return newProject(project -> {});
  }

  /**
   * Opens a project.
   *
   * <pre>{@code
   * FakeHuaweiCloud cloud = server.newProject(p -> p.id("my-project").token("my-token"));
   * }</pre>
   *
   * @param describe sets what shall differ from the defaults
   * @return the project; closing it leaves the server running
   * @throws IllegalArgumentException if a setting is wrong
   * @throws IllegalStateException if its id, a token or an access key is that of an open project,
   *     whose user the message names; or if the server is closed
   */
  public FakeHuaweiCloud newProject(Consumer<ProjectBuilder> describe) {
    ProjectBuilder project = new ProjectBuilder();
    describe.accept(project);
    return open(project, () -> {});
  }

  /**
   * The address for clients.
   *
   * @return for example {@code http://127.0.0.1:41235}, without a trailing slash
   */
  public String endpoint() {
    return server.endpoint();
  }

  /**
   * The requests that belong to none of the open projects, neither by path nor by credentials.
   *
   * <pre>{@code
   * server.unattributedRequests().forEach(System.out::println);   // whose token is unknown?
   * }</pre>
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB of bodies
   */
  public List<RecordedRequest> unattributedRequests() {
    return server.ofNoProject().requests();
  }

  /**
   * Stops the server. Closing twice does nothing more, and closing a shared server does nothing at
   * all: others may be using it. {@link #closeShared} stops those.
   */
  @Override
  public void close() {
    server.close();
  }

  boolean isClosed() {
    return server.isClosed();
  }

  int port() {
    return server.port();
  }

  FakeHuaweiCloud open(ProjectBuilder project, Runnable afterClose) {
    if (!server.isLoopback()) {
      project.freshKeysByDefault();
    }
    return FakeHuaweiCloud.open(server, project, afterClose);
  }

  /** Whether both are the same running server, as those are that {@link #shared()} gives. */
  @Override
  public boolean equals(Object other) {
    return other instanceof FakeHuaweiCloudServer that && server == that.server;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(server);
  }

  /** Prints the endpoint. */
  @Override
  public String toString() {
    return "FakeHuaweiCloudServer[" + endpoint() + "]";
  }

  static int checkPort(int port) {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("Expected a port from 0 to 65535, got " + port);
    }
    return port;
  }

  static String checkBindAddress(String bindAddress) {
    Objects.requireNonNull(bindAddress, "bindAddress");
    if (bindAddress.isBlank()) {
      throw new IllegalArgumentException(
          "Expected an address to listen on such as 127.0.0.1, got a blank one");
    }
    if (bindAddress.startsWith("[")) {
      throw new IllegalArgumentException(
          "Expected an address without brackets such as ::1, got " + bindAddress);
    }
    return bindAddress;
  }
}
