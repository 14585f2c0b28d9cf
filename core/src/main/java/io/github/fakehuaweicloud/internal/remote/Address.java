package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.internal.text.Quotes;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Where a fake is, and what opens its control API.
 *
 * @param endpoint without a trailing slash
 * @param controlKey a secret
 */
record Address(String endpoint, Optional<String> controlKey) {

  /**
   * Checks both.
   *
   * @throws IllegalArgumentException if one of them is invalid; the message quotes no secret
   */
  static Address of(URI endpoint, Optional<String> controlKey) {
    controlKey.ifPresent(Address::checkKey);
    return new Address(
        withoutSlash(check(Objects.requireNonNull(endpoint, "endpoint"))), controlKey);
  }

  private static URI check(URI endpoint) {
    String scheme = String.valueOf(endpoint.getScheme()).toLowerCase(Locale.ROOT);
    if (endpoint.getRawUserInfo() != null) {
      throw new IllegalArgumentException(
          "Expected the address of a fake without a user, because its control key is given by itself");
    }
    if (!(scheme.equals("http") || scheme.equals("https"))
        || endpoint.getHost() == null
        || endpoint.getRawQuery() != null
        || endpoint.getRawFragment() != null) {
      throw new IllegalArgumentException(
          "Expected the address of a fake such as http://127.0.0.1:8080, got "
              + Quotes.quote(Quotes.cut(endpoint.toString(), 200)));
    }
    return endpoint;
  }

  private static String withoutSlash(URI endpoint) {
    String text = endpoint.toString();
    int end = text.length();
    while (text.charAt(end - 1) == '/') {
      end--;
    }
    return text.substring(0, end);
  }

  private static void checkKey(String key) {
    if (!key.matches("[!-~]{1,4096}")) {
      throw new IllegalArgumentException(
          "Expected a control key of 1 to 4096 characters of visible ASCII, got another text of "
              + key.length()
              + " characters");
    }
  }

  /** Without the key. */
  @Override
  public String toString() {
    return endpoint;
  }
}
