package io.github.fakehuaweicloud.iam;

import java.time.Duration;

/**
 * What opens a project: tokens and access keys, and how long they do. Every one that a project is
 * opened with lasts for ever.
 *
 * <pre>{@code
 * String token = cloud.iam().issueToken(Duration.ofHours(24));
 * cloud.clock().advance(Duration.ofHours(24));   // the gateway answers 401 "token expires"
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public interface Iam {

  /**
   * Who the project is.
   *
   * @return its identity
   */
  Identity identity();

  /**
   * Makes a further token that opens the project for a while.
   *
   * @param validity how long, by the project's clock; after it the gateway answers 401 "token
   *     expires". Zero or negative for a token that has expired already
   * @return the token; a secret
   */
  String issueToken(Duration validity);

  /**
   * Revokes a token: from now on the gateway answers 401 {@code APIGW.0307} to it (API request
   * signing guide, "Error Codes").
   *
   * <pre>{@code
   * cloud.iam().revokeToken(cloud.token());   // the gateway answers 401 "The token must be updated."
   * }</pre>
   *
   * @param token a token of this project; any other is ignored
   */
  void revokeToken(String token);

  /**
   * Makes temporary credentials that open the project for a while: a client signs with them and
   * sends their security token as {@code X-Security-Token}.
   *
   * <pre>{@code
   * Credentials temporary = cloud.iam().issueTemporaryCredentials(Duration.ofHours(1));
   * new BasicCredentials()
   *     .withAk(temporary.accessKey())
   *     .withSk(temporary.secretKey())
   *     .withSecurityToken(temporary.securityToken().orElseThrow())
   *     .withProjectId(cloud.projectId());
   * }</pre>
   *
   * @param validity how long, by the project's clock; zero or negative for credentials that have
   *     expired already
   * @return the credentials, with a security token
   */
  Credentials issueTemporaryCredentials(Duration validity);
}
