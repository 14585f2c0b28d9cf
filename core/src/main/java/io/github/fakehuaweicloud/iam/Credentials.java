package io.github.fakehuaweicloud.iam;

import io.github.fakehuaweicloud.internal.text.Secrets;
import java.util.Objects;
import java.util.Optional;

/**
 * An access key and its secret key (AK/SK), for clients that sign their requests.
 *
 * <pre>{@code
 * Credentials permanent = cloud.credentials();
 * Credentials temporary = cloud.iam().issueTemporaryCredentials(Duration.ofHours(1));
 * }</pre>
 *
 * <p>Prints its secrets as digests. Immutable.
 */
public final class Credentials {

  private final String accessKey;
  private final String secretKey;
  private final Optional<String> securityToken;

  /**
   * Permanent credentials.
   *
   * @param accessKey visible ASCII without commas, as the {@code Authorization} header demands
   * @param secretKey not blank
   * @throws IllegalArgumentException if one of them is anything else
   */
  public Credentials(String accessKey, String secretKey) {
    this(accessKey, secretKey, Optional.empty());
  }

  /**
   * Temporary credentials.
   *
   * @param accessKey visible ASCII without commas, as the {@code Authorization} header demands
   * @param secretKey not blank
   * @param securityToken sent by the client as {@code X-Security-Token}
   * @throws IllegalArgumentException if one of them is anything else
   */
  public Credentials(String accessKey, String secretKey, String securityToken) {
    this(accessKey, secretKey, Optional.of(securityToken));
  }

  private Credentials(String accessKey, String secretKey, Optional<String> securityToken) {
    Objects.requireNonNull(accessKey, "accessKey");
    Objects.requireNonNull(secretKey, "secretKey");
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
    this.accessKey = accessKey;
    this.secretKey = secretKey;
    this.securityToken = securityToken;
  }

  /**
   * The access key, which clients send in clear.
   *
   * @return for example {@code WKXC0TI2M7ZQ4DJ8YB5P}
   */
  public String accessKey() {
    return accessKey;
  }

  /**
   * The secret key, which clients sign with and never send.
   *
   * @return a secret
   */
  public String secretKey() {
    return secretKey;
  }

  /**
   * What a client with temporary credentials sends as {@code X-Security-Token}.
   *
   * @return a secret; empty if the credentials are permanent
   */
  public Optional<String> securityToken() {
    return securityToken;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Credentials that
        && accessKey.equals(that.accessKey)
        && secretKey.equals(that.secretKey)
        && securityToken.equals(that.securityToken);
  }

  @Override
  public int hashCode() {
    return Objects.hash(accessKey, secretKey, securityToken);
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
