package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.gateway.Credentials;
import io.github.fakehuaweicloud.gateway.Identity;
import java.io.UncheckedIOException;

/**
 * Describes a server with one project. Everything has a default.
 *
 * <pre>{@code
 * FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().port(8080).projectId("p1").start();
 * }</pre>
 */
public final class FakeHuaweiCloudBuilder {

  private final Identity.Builder identity = Identity.builder();
  private String bindAddress = FakeHuaweiCloudServer.LOOPBACK;
  private int port;

  FakeHuaweiCloudBuilder() {}

  /**
   * Sets the port. Default: 0, any free one.
   *
   * @param port 0 to 65535
   * @return this builder
   * @throws IllegalArgumentException if it is no port
   */
  public FakeHuaweiCloudBuilder port(int port) {
    this.port = FakeHuaweiCloudServer.checkPort(port);
    return this;
  }

  /**
   * Sets the address to listen on. Default: 127.0.0.1.
   *
   * @param bindAddress an address of this machine; {@code 0.0.0.0} for all of them
   * @return this builder
   * @throws IllegalArgumentException if it is blank
   */
  public FakeHuaweiCloudBuilder bindAddress(String bindAddress) {
    this.bindAddress = FakeHuaweiCloudServer.checkBindAddress(bindAddress);
    return this;
  }

  /**
   * Sets the project id. Default: 32 random hex digits.
   *
   * @param projectId 1 to 256 characters without a slash
   * @return this builder
   * @throws IllegalArgumentException if it is no project id
   */
  public FakeHuaweiCloudBuilder projectId(String projectId) {
    identity.projectId(projectId);
    return this;
  }

  /**
   * Adds a token that opens the project. Default: one made-up token.
   *
   * @param token 1 to 32,768 characters
   * @return this builder
   * @throws IllegalArgumentException if it is no token
   */
  public FakeHuaweiCloudBuilder token(String token) {
    identity.token(token);
    return this;
  }

  /**
   * Adds an access key that opens the project. Default: one made-up pair.
   *
   * @param accessKey the access key
   * @param secretKey its secret key
   * @return this builder
   * @throws IllegalArgumentException if a key is blank
   */
  public FakeHuaweiCloudBuilder credentials(String accessKey, String secretKey) {
    identity.credentials(new Credentials(accessKey, secretKey));
    return this;
  }

  /**
   * Starts the server and opens the project.
   *
   * @return the project; closing it stops the server
   * @throws UncheckedIOException if the server cannot listen there
   */
  public FakeHuaweiCloud start() {
    FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start(bindAddress, port);
    return server.open(identity.build(), server::close);
  }
}
