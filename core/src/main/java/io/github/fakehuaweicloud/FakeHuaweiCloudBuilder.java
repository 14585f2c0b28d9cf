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
  private String bindAddress = FakeHuaweiCloudServer.LOOPBACK;
  private int port;

  FakeHuaweiCloudBuilder() {}

  /**
   * Sets the port. Default: 0, any free one.
   *
   * @param port 0 to 65535
   * @return this builder
   * @throws IllegalArgumentException if the port is out of range
   */
  public FakeHuaweiCloudBuilder port(int port) {
    this.port = FakeHuaweiCloudServer.checkPort(port);
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
    this.bindAddress = FakeHuaweiCloudServer.checkBindAddress(bindAddress);
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
    FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start(bindAddress, port);
    return server.open(project, server::close);
  }
}
