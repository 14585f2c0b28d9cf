package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.iam.Credentials;
import java.time.Instant;
import java.util.Optional;

/**
 * An access key with its secret.
 *
 * @param securityToken of temporary ones
 * @param expiresAt by the project's clock; empty if never
 */
public record AccessKey(
    String accessKey,
    String secretKey,
    Optional<String> securityToken,
    Optional<Instant> expiresAt) {

  public static AccessKey of(Credentials credentials) {
    return new AccessKey(
        credentials.accessKey(),
        credentials.secretKey(),
        credentials.securityToken(),
        Optional.empty());
  }

  public AccessKey expiringAt(Instant time) {
    return new AccessKey(accessKey, secretKey, securityToken, Optional.of(time));
  }

  public Credentials credentials() {
    return securityToken
        .map(token -> new Credentials(accessKey, secretKey, token))
        .orElseGet(() -> new Credentials(accessKey, secretKey));
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "access key " + accessKey;
  }
}
