package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.Secrets;

/**
 * An access key and its secret key (AK/SK), for clients that sign their requests.
 *
 * @param accessKey the access key; sent in clear by the client, not a secret
 * @param secretKey the secret key; never sent, printed as a digest
 */
public record Credentials(String accessKey, String secretKey) {

  /**
   * Refuses blank keys.
   *
   * @throws IllegalArgumentException if a key is blank, or the access key holds a character that
   *     the {@code Authorization} header cannot carry
   */
  public Credentials {
    if (accessKey.isBlank() || secretKey.isBlank()) {
      throw new IllegalArgumentException(
          "Expected an access key and a secret key, but the "
              + (accessKey.isBlank() ? "access key" : "secret key")
              + " is blank");
    }
    if (!accessKey.matches("[!-+\\--~]+")) {
      throw new IllegalArgumentException(
          "Expected an access key of visible ASCII characters without commas");
    }
  }

  /**
   * Makes up credentials that look like real ones.
   *
   * @return a new access key of 20 and secret key of 40 characters
   */
  public static Credentials random() {
    return new Credentials(RandomText.upperCase(20), RandomText.mixedCase(40));
  }

  @Override
  public String toString() {
    return "Credentials[accessKey=" + accessKey + ", secretKey=" + Secrets.mask(secretKey) + "]";
  }
}
