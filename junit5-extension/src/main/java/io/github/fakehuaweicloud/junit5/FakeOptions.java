package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.gateway.Credentials;
import io.github.fakehuaweicloud.gateway.Identity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a test class asked of its fake.
 *
 * @param ownServer where a server of its own shall listen; empty for the shared one
 * @param identity what is fixed of every project's identity, applied in this order
 */
record FakeOptions(Optional<Address> ownServer, List<Consumer<Identity.Builder>> identity) {

  FakeOptions {
    identity = List.copyOf(identity);
  }

  /** Where a server listens. */
  record Address(String bindAddress, int port) {

    FakeHuaweiCloudServer start() {
      return FakeHuaweiCloudServer.start(bindAddress, port);
    }
  }

  Identity newIdentity() {
    Identity.Builder builder = Identity.builder();
    identity.forEach(setting -> setting.accept(builder));
    return builder.build();
  }

  static final class Builder {

    private final List<Consumer<Identity.Builder>> identity = new ArrayList<>();
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

    /** Applies a setting once at once, so that a wrong one fails where it is written. */
    void identity(Consumer<Identity.Builder> setting) {
      setting.accept(Identity.builder());
      identity.add(setting);
    }

    void credentials(String accessKey, String secretKey) {
      Credentials credentials = new Credentials(accessKey, secretKey);
      identity.add(builder -> builder.credentials(credentials));
    }

    FakeOptions build() {
      boolean own = port.isPresent() || bindAddress.isPresent();
      return new FakeOptions(
          own
              ? Optional.of(new Address(bindAddress.orElse("127.0.0.1"), port.orElse(0)))
              : Optional.empty(),
          identity);
    }
  }
}
