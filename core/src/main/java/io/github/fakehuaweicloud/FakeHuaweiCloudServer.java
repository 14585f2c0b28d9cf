package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.internal.coverage.JvmCoverage;
import io.github.fakehuaweicloud.internal.project.OpenServer;
import io.github.fakehuaweicloud.internal.remote.RemoteServer;
import io.github.fakehuaweicloud.internal.server.FakeServer;
import io.github.fakehuaweicloud.internal.server.ServerSettings;
import io.github.fakehuaweicloud.internal.server.SharedServers;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.io.UncheckedIOException;
import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A running server with any number of projects that do not see each other. Most tests need only
 * {@link FakeHuaweiCloud}, or the JUnit extension.
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

  private final OpenServer server;

  private FakeHuaweiCloudServer(OpenServer server) {
    this.server = server;
  }

  /**
   * The server that all tests of this JVM share, on a free port of the loopback interface. For test
   * runners other than JUnit 5. It starts on the first call.
   *
   * <pre>{@code
   * FakeHuaweiCloud cloud = FakeHuaweiCloudServer.shared().newProject();   // before a test
   * cloud.close();                                                         // after it
   * }</pre>
   *
   * <p>You need not close it: its threads are daemons, so it ends with the JVM. {@link #close} does
   * nothing to it, because others may be using it. The JUnit extension uses the same server and
   * stops it with {@link #closeShared} when the launcher session closes. A call after that starts
   * it again on the same port, unless another program has taken the port.
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
   * <p>If a fake in another class loader of this JVM listens on a chosen port, this one takes the
   * port over as soon as that one has no open project.
   *
   * @param bindAddress an address of this machine; {@code 0.0.0.0} for all of them
   * @param port 0 to 65535; 0 for any free one, which all callers that pass 0 share
   * @return the server, ready to answer
   * @throws IllegalArgumentException if the port is out of range, or the address is blank
   * @throws UncheckedIOException if it cannot listen there; the message names address and port, and
   *     the test that uses the port if it is another fake's
   */
  public static FakeHuaweiCloudServer shared(String bindAddress, int port) {
    return new FakeHuaweiCloudServer(
        SharedServers.OF_THIS_JVM.at(checkBindAddress(bindAddress), checkPort(port)));
  }

  /**
   * Stops every shared server of this JVM that has no open project, including those of fakes in
   * other class loaders. For JVMs that go on after their tests.
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
   * Starts a server. Its threads are daemons. If it listens on more than the loopback interface,
   * its projects have {@link ProjectBuilder#freshKeys} by default.
   *
   * <pre>{@code
   * FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start("0.0.0.0", 8080);
   * }</pre>
   *
   * @param bindAddress an address of this machine; {@code 0.0.0.0} for all of them
   * @param port 0 to 65535; 0 for any free one
   * @return the server, ready to answer
   * @throws IllegalArgumentException if the port is out of range, or the address is blank
   * @throws UncheckedIOException if it cannot listen there; the message names address and port
   */
  public static FakeHuaweiCloudServer start(String bindAddress, int port) {
    return start(ServerSettings.at(checkBindAddress(bindAddress), checkPort(port)));
  }

  /**
   * A fake that runs elsewhere, for example the standalone one: the same tests and assertions can
   * be run with it. This JVM calls its control API.
   *
   * <pre>{@code
   * try (FakeHuaweiCloudServer server =
   *         FakeHuaweiCloudServer.remote(URI.create("http://127.0.0.1:8080"));
   *     FakeHuaweiCloud cloud = server.newProject()) {
   *   cloud.cce().faults().next(2, Fault.throttled());
   * }
   * }</pre>
   *
   * <p>Code of the test cannot run there. So {@link FakeHuaweiCloud#stubs}, {@code Faults.when},
   * {@code ApiServer.handle} and {@link ProjectBuilder#clock} throw an {@link
   * UnsupportedOperationException}, whose message says what to do instead. Every question is asked
   * there, so nothing can be asked once the project is closed.
   *
   * @param endpoint the address that the fake printed; it may have a path, for a proxy
   * @return the server; closing it leaves it running
   * @throws IllegalArgumentException if that is no address of a server
   * @throws UncheckedIOException if nothing answers there
   * @throws IllegalStateException if what answers is no fake, has another version, or asks for a
   *     control key
   */
  public static FakeHuaweiCloudServer remote(URI endpoint) {
    return connect(endpoint, Optional.empty());
  }

  /**
   * A fake that runs elsewhere and asks for a control key, as it does if it listens on more than
   * the loopback interface. See {@link #remote(URI)}.
   *
   * <pre>{@code
   * FakeHuaweiCloudServer.remote(URI.create("http://fake:8080"), System.getenv("FAKE_CONTROL_KEY"));
   * }</pre>
   *
   * @param endpoint the address that the fake printed
   * @param controlKey the key that it printed or was given; a secret, which is never printed
   * @return the server; closing it leaves it running
   * @throws IllegalArgumentException if that is no address of a server, or no key
   * @throws UncheckedIOException if nothing answers there
   * @throws IllegalStateException if what answers is no fake, has another version, or has another
   *     control key
   */
  public static FakeHuaweiCloudServer remote(URI endpoint, String controlKey) {
    return connect(endpoint, Optional.of(controlKey));
  }

  private static FakeHuaweiCloudServer connect(URI endpoint, Optional<String> controlKey) {
    return new FakeHuaweiCloudServer(
        RemoteServer.connect(
            endpoint, controlKey, JvmCoverage.ofThisJvm().map(JvmCoverage::tally)));
  }

  /**
   * Opens a project with a generated id and generated credentials.
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
   * @param describe changes what should differ from the defaults
   * @return the project; closing it leaves the server running
   * @throws IllegalArgumentException if a setting is invalid
   * @throws IllegalStateException if the server is closed, or another open project has the same id,
   *     a same token, a same access key, or a user of the same name in the same account; the
   *     message says which project
   */
  public FakeHuaweiCloud newProject(Consumer<ProjectBuilder> describe) {
    ProjectBuilder project = new ProjectBuilder();
    describe.accept(project);
    return open(project, () -> {});
  }

  /**
   * A project that is open already, whoever opened it.
   *
   * <pre>{@code
   * FakeHuaweiCloud cloud = server.project("my-project");
   * }</pre>
   *
   * @param id its id
   * @return the project; closing it leaves it open
   * @throws IllegalStateException if there is no open project with this id
   */
  public FakeHuaweiCloud project(String id) {
    return FakeHuaweiCloud.of(server.attach(Objects.requireNonNull(id, "id")), () -> {});
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
   * The address for clients that want HTTPS.
   *
   * @return for example {@code https://127.0.0.1:41236}, without a trailing slash; empty unless the
   *     server was started with a port for it
   */
  public Optional<String> httpsEndpoint() {
    return server.httpsEndpoint();
  }

  /**
   * The authority that clients of {@link #httpsEndpoint} must trust. Each server has another one.
   *
   * <pre>{@code
   * KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
   * trusted.load(null, null);
   * trusted.setCertificateEntry("fake", server.httpsAuthority().orElseThrow());
   * }</pre>
   *
   * @return its certificate; empty unless the server was started with a port for HTTPS. Anybody may
   *     know the key if the server listens on loopback, so trust it in tests only
   */
  public Optional<X509Certificate> httpsAuthority() {
    return server.httpsCertificate();
  }

  /**
   * The requests that belong to no open project: neither their credentials nor their path name one.
   *
   * <pre>{@code
   * server.unattributedRequests().forEach(System.out::println);   // whose token is unknown?
   * }</pre>
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB
   */
  public List<RecordedRequest> unattributedRequests() {
    return server.unattributed();
  }

  /**
   * Stops the server. Closing twice does nothing more. Closing a shared server does nothing,
   * because others may be using it; see {@link #closeShared}. A fake elsewhere goes on; only the
   * projects that were opened by this object are closed there.
   */
  @Override
  public void close() {
    server.close();
  }

  /**
   * Configures a server before it starts.
   *
   * <pre>{@code
   * FakeHuaweiCloudServer server = FakeHuaweiCloudServer.builder().port(8080).start();
   * }</pre>
   *
   * @return a new builder
   */
  public static FakeHuaweiCloudServerBuilder builder() {
    return new FakeHuaweiCloudServerBuilder();
  }

  /**
   * The key that the control API under {@code /__fake/} asks for, in the header {@code
   * Authorization: Bearer <key>}.
   *
   * <pre>{@code
   * FakeHuaweiCloudServer.remote(URI.create(server.endpoint()), server.controlKey().orElseThrow());
   * }</pre>
   *
   * @return a secret; empty if it asks for none, because only this machine can connect
   */
  public Optional<String> controlKey() {
    return server.controlKey();
  }

  boolean isClosed() {
    return server.isClosed();
  }

  int port() {
    return server.port();
  }

  static FakeHuaweiCloudServer start(ServerSettings settings) {
    return new FakeHuaweiCloudServer(FakeServer.start(settings));
  }

  FakeHuaweiCloud open(ProjectBuilder project, Runnable afterClose) {
    return FakeHuaweiCloud.of(server.newProject(project.build()), afterClose);
  }

  /**
   * Equal if both are the same running server, as with two calls of {@link #shared()}, or of {@link
   * #remote(URI)} with one address.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof FakeHuaweiCloudServer that && server.equals(that.server);
  }

  @Override
  public int hashCode() {
    return server.hashCode();
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
