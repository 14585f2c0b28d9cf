package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.Secrets;
import java.util.Objects;
import java.util.Optional;

/**
 * An access key and its secret key (AK/SK), for clients that sign their requests.
 *
 * @param accessKey the access key; sent in clear by the client, not a secret
 * @param secretKey the secret key; never sent, printed as a digest
 * @param securityToken what a client sends as {@code X-Security-Token} if the pair is temporary;
 *     empty if it is permanent. A secret, printed as a digest
 */
public record Credentials(String accessKey, String secretKey, Optional<String> securityToken) {

  /**
   * Refuses blank keys.
   *
   * @throws IllegalArgumentException if a key is blank, or the access key holds a character that
   *     the {@code Authorization} header cannot carry
   */
  public Credentials {
    Objects.requireNonNull(securityToken, "securityToken");
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
   * Permanent credentials.
   *
   * @param accessKey the access key
   * @param secretKey the secret key
   */
  public Credentials(String accessKey, String secretKey) {
    this(accessKey, secretKey, Optional.empty());
  }

  /**
   * Makes up permanent credentials that look like real ones.
   *
   * @return a new access key of 20 and secret key of 40 characters
   */
  public static Credentials random() {
    return new Credentials(RandomText.upperCase(20), RandomText.mixedCase(40));
  }

  /**
   * Makes up temporary credentials that look like real ones.
   *
   * @return a new access key, secret key and security token
   */
  public static Credentials randomTemporary() {
    Credentials permanent = random();
    return new Credentials(
        permanent.accessKey(),
        permanent.secretKey(),
        Optional.of("gQpjbi1ub3J0aC00" + RandomText.mixedCase(112)));
  }

  @Override
  public String toString() {
    return "Credentials[accessKey="
        + accessKey
        + ", secretKey="
        + Secrets.mask(secretKey)
        + securityToken.map(token -> ", securityToken=" + Secrets.mask(token)).orElse("")
        + "]";
  }
}
