package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.internal.coverage.JvmCoverage;
import io.github.fakehuaweicloud.internal.server.ServerSettings;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Configures a server for many projects. Everything has a default. Meant for one thread.
 *
 * <pre>{@code
 * FakeHuaweiCloudServer server = FakeHuaweiCloudServer.builder().port(8080).anyProject().start();
 * }</pre>
 */
public final class FakeHuaweiCloudServerBuilder {

  private String bindAddress = FakeHuaweiCloudServer.LOOPBACK;
  private int port;
  private Optional<Integer> httpsPort = Optional.empty();
  private Optional<String> controlKey = Optional.empty();
  private boolean anyProject;
  private Consumer<RecordedRequest> onRequest = request -> {};

  FakeHuaweiCloudServerBuilder() {}

  /**
   * Sets the address to listen on. Default: 127.0.0.1.
   *
   * @param bindAddress an address of this machine, for example {@code ::1}; {@code 0.0.0.0} for all
   *     of them
   * @return this builder
   * @throws IllegalArgumentException if it is blank or in brackets
   */
  public FakeHuaweiCloudServerBuilder bindAddress(String bindAddress) {
    this.bindAddress = FakeHuaweiCloudServer.checkBindAddress(bindAddress);
    return this;
  }

  /**
   * Sets the port. Default: 0, any free port.
   *
   * @param port 0 to 65535
   * @return this builder
   * @throws IllegalArgumentException if it is out of range
   */
  public FakeHuaweiCloudServerBuilder port(int port) {
    this.port = FakeHuaweiCloudServer.checkPort(port);
    return this;
  }

  /**
   * Speaks HTTPS, too, at the same address, on a second port. Its certificate is of an {@link
   * FakeHuaweiCloudServer#httpsAuthority authority} of its own, and good for {@code localhost}, the
   * address, and the hosts of the cloud in any region, such as {@code
   * cce.cn-north-4.myhuaweicloud.com}, which a client may have mapped to this machine. Default: no
   * HTTPS.
   *
   * @param port 0 to 65535; 0 for any free one
   * @return this builder
   * @throws IllegalArgumentException if it is out of range
   */
  public FakeHuaweiCloudServerBuilder httpsPort(int port) {
    this.httpsPort = Optional.of(FakeHuaweiCloudServer.checkPort(port));
    return this;
  }

  /**
   * Sets the key that the control API under {@code /__fake/} asks for. Default: none if only this
   * machine can connect, otherwise a generated one; {@link FakeHuaweiCloudServer#controlKey()}
   * tells it.
   *
   * @param key 16 to 256 characters of visible ASCII; a secret
   * @return this builder
   * @throws IllegalArgumentException if it is anything else; the message does not quote it
   */
  public FakeHuaweiCloudServerBuilder controlKey(String key) {
    if (!key.matches("[!-~]{16,256}")) {
      throw new IllegalArgumentException(
          "Expected a control key of 16 to 256 visible ASCII characters, got "
              + key.length()
              + " characters");
    }
    this.controlKey = Optional.of(key);
    return this;
  }

  /**
   * Opens a project for each project id that a caller names who has the credentials of an open
   * project, so that one server serves a team whose members keep their own ids. Default: a caller
   * of one project is a stranger in all others. At most 1,000 such projects are open at a time.
   * They share the account and the users of the caller's project, and nothing else. Our choice.
   *
   * <pre>{@code
   * FakeHuaweiCloudServer server = FakeHuaweiCloudServer.builder().anyProject().start();
   * server.newProject(p -> p.token("team-token"));
   * // POST …/projects/whatever/clusters/… with team-token: the project "whatever" is there
   * }</pre>
   *
   * @return this builder
   */
  public FakeHuaweiCloudServerBuilder anyProject() {
    this.anyProject = true;
    return this;
  }

  /**
   * Is told of each request once it is recorded, whichever project it belongs to. Default: nobody.
   *
   * <pre>{@code
   * FakeHuaweiCloudServer.builder().onRequest(System.out::println).start();
   * }</pre>
   *
   * @param listener must not wait, because the client waits for it; is called by many threads; what
   *     it throws is ignored
   * @return this builder
   */
  public FakeHuaweiCloudServerBuilder onRequest(Consumer<RecordedRequest> listener) {
    this.onRequest = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Starts the server.
   *
   * @return the running server, without projects
   * @throws java.io.UncheckedIOException if it cannot listen there, for example because the port is
   *     taken
   */
  public FakeHuaweiCloudServer start() {
    return FakeHuaweiCloudServer.start(
        new ServerSettings(
            bindAddress,
            port,
            httpsPort,
            controlKey,
            anyProject,
            (project, request) -> onRequest.accept(request),
            JvmCoverage.ofThisJvm().map(JvmCoverage::ofServer)));
  }
}
