package io.github.fakehuaweicloud.iam;

import io.github.fakehuaweicloud.faults.Faults;
import java.time.Duration;

/**
 * The Identity and Access Management of a project. It answers log-ins by password, access key and
 * token, the look-ups by which clients find their project, account and services, and requests for
 * temporary access keys; {@code docs/fidelity.md} lists the operations. A test issues tokens and
 * credentials that expire, and revokes tokens. Those that a project starts with do not expire.
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
   * The project's id, account, users and region, and the tokens and access keys that it started
   * with.
   *
   * @return never changes
   */
  Identity identity();

  /**
   * Issues another token. After its validity the gateway answers 401 {@code APIGW.0301} "token
   * expires".
   *
   * @param validity by the project's clock; zero or negative for a token that has already expired
   * @return the token; a secret
   */
  String issueToken(Duration validity);

  /**
   * Revokes a token. From now on the gateway answers it with 401 {@code APIGW.0307} "The token must
   * be updated." (API request signing guide, "Error Codes").
   *
   * @param token a token of this project; any other is ignored
   */
  void revokeToken(String token);

  /**
   * Revokes an access key, as if it had been deleted. From now on the gateway answers it with 401
   * {@code APIGW.0301} "ak … not exist".
   *
   * @param accessKey an access key of this project; any other is ignored
   */
  void revokeAccessKey(String accessKey);

  /**
   * Issues temporary credentials. A client signs with them and also sends their security token.
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
   * @param validity by the project's clock; zero or negative for credentials that have already
   *     expired
   * @return credentials with a security token
   */
  Credentials issueTemporaryCredentials(Duration validity);

  /**
   * Faults for all operations of IAM.
   *
   * <pre>{@code
   * cloud.iam().faults().next(Fault.error(IamError.THROTTLED));   // the next log-in fails
   * }</pre>
   *
   * @return where a test adds faults; a request for a token gets them if it names a user, an access
   *     key, a token or the id of this project
   */
  Faults faults();

  /**
   * Faults for one operation. They come before those of {@link #faults()}.
   *
   * <pre>{@code
   * cloud.iam().faults("KeystoneListProjects").next(Fault.error(IamError.FORBIDDEN));
   * }</pre>
   *
   * @param operationId the vendor's name of the operation, as in its SDKs
   * @return where a test adds faults
   * @throws IllegalArgumentException if there is no such operation; the message lists them
   */
  Faults faults(String operationId);
}
