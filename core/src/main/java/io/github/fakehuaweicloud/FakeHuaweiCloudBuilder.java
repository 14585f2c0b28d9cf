package io.github.fakehuaweicloud;

import java.io.UncheckedIOException;
import java.util.function.Consumer;

/**
 * Configures a server with one project. Everything has a default. Meant for one thread.
 *
 * <pre>{@code
 * FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().port(8080).project(p -> p.id("p1")).start();
 * }</pre>
 */
public final class FakeHuaweiCloudBuilder {

  private final ProjectBuilder project = new ProjectBuilder();
  private final FakeHuaweiCloudServerBuilder server = new FakeHuaweiCloudServerBuilder();

  FakeHuaweiCloudBuilder() {}

  /**
   * Sets the port. Default: 0, any free one.
   *
   * @param port 0 to 65535
   * @return this builder
   * @throws IllegalArgumentException if the port is out of range
   */
  public FakeHuaweiCloudBuilder port(int port) {
    server.port(port);
    return this;
  }

  /**
   * Lets the server speak HTTPS too, on a second port. Default: it speaks HTTP only.
   *
   * <pre>{@code
   * FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().httpsPort(0).start();
   * cloud.httpsEndpoint();    // where clients connect
   * cloud.httpsAuthority();   // what they must trust
   * }</pre>
   *
   * @param httpsPort 0 to 65535; 0 for any free one
   * @return this builder
   * @throws IllegalArgumentException if the port is out of range
   * @see FakeHuaweiCloudServerBuilder#httpsPort
   */
  public FakeHuaweiCloudBuilder httpsPort(int httpsPort) {
    server.httpsPort(httpsPort);
    return this;
  }

  /**
   * Sets the address to listen on. Default: 127.0.0.1.
   *
   * @param bindAddress an address of this machine, for example {@code ::1}; {@code 0.0.0.0} for all
   *     of them
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public FakeHuaweiCloudBuilder bindAddress(String bindAddress) {
    server.bindAddress(bindAddress);
    return this;
  }

  /**
   * Configures the project. Default: generated id and credentials.
   *
   * <pre>{@code
   * FakeHuaweiCloud.builder().project(p -> p.id("my-project").token("my-token"));
   * }</pre>
   *
   * @param describe changes what should differ from the defaults
   * @return this builder
   * @throws IllegalArgumentException if a setting is invalid
   */
  public FakeHuaweiCloudBuilder project(Consumer<ProjectBuilder> describe) {
    describe.accept(project);
    return this;
  }

  /**
   * Starts the server and opens the project.
   *
   * @return the project; closing it stops the server
   * @throws UncheckedIOException if the server cannot listen there; the message names address and
   *     port
   */
  public FakeHuaweiCloud start() {
    FakeHuaweiCloudServer started = server.start();
    return started.open(project, started::close);
  }
}
