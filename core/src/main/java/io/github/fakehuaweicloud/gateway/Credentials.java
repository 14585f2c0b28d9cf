package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.Secrets;
import java.util.Objects;
import java.util.Optional;

/**
 * An access key and its secret key (AK/SK), for clients that sign their requests.
 *
 * <pre>{@code
 * Credentials permanent = new Credentials("my-access-key", "my-secret-key");
 * Credentials temporary = cloud.issueTemporaryCredentials(Duration.ofHours(1));
 * }</pre>
 *
 * @param accessKey the access key, for example {@code WKXC0TI2M7ZQ4DJ8YB5P}; sent in clear by the
 *     client, not a secret
 * @param secretKey the secret key; never sent, printed as a digest
 * @param securityToken what a client sends as {@code X-Security-Token} if the pair is temporary;
 *     empty if it is permanent. A secret, printed as a digest
 */
public record Credentials(String accessKey, String secretKey, Optional<String> securityToken) {

  /**
   * Refuses blank keys.
   *
   * <pre>{@code
   * new Credentials("my-access-key", "my-secret-key", Optional.of("my-security-token"));
   * }</pre>
   *
   * @param accessKey the access key: visible ASCII without commas
   * @param secretKey the secret key: anything but blank
   * @param securityToken what a client sends as {@code X-Security-Token} if the pair is temporary
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
   * <pre>{@code
   * new Credentials("my-access-key", "my-secret-key");
   * }</pre>
   *
   * @param accessKey the access key
   * @param secretKey the secret key
   * @throws IllegalArgumentException as with temporary ones
   */
  public Credentials(String accessKey, String secretKey) {
    this(accessKey, secretKey, Optional.empty());
  }

  /**
   * Makes up permanent credentials that look like real ones.
   *
   * <pre>{@code
   * Credentials made = Credentials.random();   // Credentials[accessKey=WKXC…, secretKey=<secret, …>]
   * }</pre>
   *
   * @return a new access key of 20 and secret key of 40 characters
   */
  public static Credentials random() {
    return new Credentials(RandomText.upperCase(20), RandomText.mixedCase(40));
  }

  /**
   * Makes up temporary credentials that look like real ones.
   *
   * <pre>{@code
   * String token = Credentials.randomTemporary().securityToken().orElseThrow();
   * }</pre>
   *
   * <p>No project knows them; {@code cloud.issueTemporaryCredentials(…)} makes some that open one.
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
