package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.ProjectBuilder;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a test class asked of its fake.
 *
 * @param ownServer where a server of its own shall listen; empty for the shared one
 * @param project describes the project of every test
 * @param strict whether requests that nobody expected fail the test
 */
record FakeOptions(Optional<Address> ownServer, Consumer<ProjectBuilder> project, boolean strict) {

  /** The same object for every extension without options, so that they share a test's project. */
  static final FakeOptions DEFAULT = new Builder().build();

  /** Where a server listens. */
  record Address(String bindAddress, int port) {

    FakeHuaweiCloudServer start() {
      return FakeHuaweiCloudServer.start(bindAddress, port);
    }
  }

  static final class Builder {

    private Consumer<ProjectBuilder> project = untouched -> {};
    private boolean strict = true;
    private Optional<Integer> port = Optional.empty();
    private Optional<String> bindAddress = Optional.empty();

    void port(int port) {
      if (port < 0 || port > 65535) {
        throw new IllegalArgumentException("Expected a port from 0 to 65535, got " + port);
      }
      this.port = Optional.of(port);
    }

    void bindAddress(String bindAddress) {
      this.bindAddress = Optional.of(bindAddress);
    }

    void project(Consumer<ProjectBuilder> describe) {
      project = project.andThen(describe);
    }

    void allowUnexpectedRequests() {
      strict = false;
    }

    FakeOptions build() {
      boolean own = port.isPresent() || bindAddress.isPresent();
      return new FakeOptions(
          own
              ? Optional.of(new Address(bindAddress.orElse("127.0.0.1"), port.orElse(0)))
              : Optional.empty(),
          project,
          strict);
    }
  }
}
