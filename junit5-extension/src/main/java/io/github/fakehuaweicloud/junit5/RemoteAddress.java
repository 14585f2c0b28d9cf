package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Where a fake runs that is none of this JVM's.
 *
 * @param controlKey a secret
 */
record RemoteAddress(URI endpoint, Optional<String> controlKey) {

  static final String PROPERTY = "fake.huaweicloud.url";
  static final String VARIABLE = "FAKE_HUAWEICLOUD_URL";
  static final String KEY_VARIABLE = "FAKE_CONTROL_KEY";

  /** A connection holds nothing but idle sockets, so all tests of the JVM have one. */
  private static final Map<RemoteAddress, FakeHuaweiCloudServer> OF_THIS_JVM =
      new ConcurrentHashMap<>();

  /** Where the one who runs the tests says that the fake is; empty if nobody says so. */
  static Optional<RemoteAddress> ofEnvironment() {
    return of(System::getProperty, System::getenv);
  }

  static Optional<RemoteAddress> of(
      UnaryOperator<String> properties, UnaryOperator<String> variables) {
    return Optional.ofNullable(properties.apply(PROPERTY))
        .or(() -> Optional.ofNullable(variables.apply(VARIABLE)))
        .filter(text -> !text.isBlank())
        .map(
            text ->
                new RemoteAddress(
                    uri(text.strip()),
                    Optional.ofNullable(variables.apply(KEY_VARIABLE))
                        .filter(key -> !key.isBlank())));
  }

  private static URI uri(String text) {
    try {
      return URI.create(text);
    } catch (IllegalArgumentException malformed) {
      throw new IllegalArgumentException(
          "Expected the address of a fake such as http://127.0.0.1:8080 in "
              + VARIABLE
              + " or "
              + PROPERTY
              + ", got another text",
          malformed);
    }
  }

  FakeHuaweiCloudServer connect() {
    return OF_THIS_JVM.computeIfAbsent(
        this,
        address ->
            controlKey
                .map(key -> FakeHuaweiCloudServer.remote(endpoint, key))
                .orElseGet(() -> FakeHuaweiCloudServer.remote(endpoint)));
  }

  /** Without the key. */
  @Override
  public String toString() {
    return endpoint.toString();
  }
}
