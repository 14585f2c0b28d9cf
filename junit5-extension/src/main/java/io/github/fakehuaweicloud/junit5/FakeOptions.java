package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.ProjectBuilder;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The options of one registration of the extension. Without {@code equals}: two registrations with
 * the same options remain two.
 */
final class FakeOptions {

  /** One object for all extensions without options, so that they share a test's project. */
  static final FakeOptions DEFAULT = new Builder().build();

  private final String name;
  private final ServerAddress address;
  private final boolean ownServer;
  private final Optional<RemoteAddress> remote;
  private final Consumer<ProjectBuilder> project;
  private final boolean describesProject;
  private final boolean failsOnUnexpectedRequests;

  private FakeOptions(Builder builder) {
    this.name = builder.name;
    this.address = new ServerAddress(builder.bindAddress, builder.port);
    this.ownServer = builder.ownServer;
    this.remote = builder.remote;
    this.project = builder.project;
    this.describesProject = builder.describesProject;
    this.failsOnUnexpectedRequests = builder.failsOnUnexpectedRequests;
  }

  /** The name of the fake; empty for the one without a name. */
  String name() {
    return name;
  }

  /** Where the server listens. */
  ServerAddress address() {
    return address;
  }

  /** Whether each class has its own server. */
  boolean ownServer() {
    return ownServer;
  }

  /** Where the fake runs if it is none of this JVM's. */
  Optional<RemoteAddress> remote() {
    boolean saysWhere = ownServer || !address.equals(ServerAddress.USUAL);
    return remote.or(() -> saysWhere ? Optional.empty() : RemoteAddress.ofEnvironment());
  }

  /** The server that tests share, here or elsewhere. */
  FakeHuaweiCloudServer sharedServer() {
    return remote().map(RemoteAddress::connect).orElseGet(address::shared);
  }

  /** Configures the project of every test. */
  Consumer<ProjectBuilder> project() {
    return project;
  }

  /** Whether {@code project(…)} was called; an application may rely on what it set. */
  boolean describesProject() {
    return describesProject;
  }

  /** Whether unexpected requests fail the test. */
  boolean failsOnUnexpectedRequests() {
    return failsOnUnexpectedRequests;
  }

  static final class Builder {

    private String name = "";
    private String bindAddress = ServerAddress.USUAL.bindAddress();
    private int port = ServerAddress.USUAL.port();
    private boolean ownServer;
    private Optional<RemoteAddress> remote = Optional.empty();
    private Consumer<ProjectBuilder> project = untouched -> {};
    private boolean describesProject;
    private boolean failsOnUnexpectedRequests = true;

    void name(String name) {
      this.name = Objects.requireNonNull(name, "name");
    }

    void port(int port) {
      if (port < 0 || port > 65535) {
        throw new IllegalArgumentException("Expected a port from 0 to 65535, got " + port);
      }
      this.port = port;
    }

    void bindAddress(String bindAddress) {
      this.bindAddress = Objects.requireNonNull(bindAddress, "bindAddress");
    }

    void ownServer() {
      ownServer = true;
    }

    void remote(URI endpoint, Optional<String> controlKey) {
      remote = Optional.of(new RemoteAddress(endpoint, controlKey));
    }

    void project(Consumer<ProjectBuilder> describe) {
      project = project.andThen(describe);
      describesProject = true;
    }

    void allowUnexpectedRequests() {
      failsOnUnexpectedRequests = false;
    }

    FakeOptions build() {
      boolean startsOne =
          ownServer || !new ServerAddress(bindAddress, port).equals(ServerAddress.USUAL);
      if (remote.isPresent() && startsOne) {
        throw new IllegalStateException(
            "With remote(…) no server is started, so port(…), bindAddress(…) and ownServer() say"
                + " nothing. Leave them out, or leave remote(…) out");
      }
      return new FakeOptions(this);
    }
  }
}
