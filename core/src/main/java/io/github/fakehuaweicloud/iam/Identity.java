package io.github.fakehuaweicloud.iam;

import java.util.List;

/**
 * Who a project is, and what opens it.
 *
 * <pre>{@code
 * String user = cloud.iam().identity().userId();   // the common name of every client certificate
 * }</pre>
 *
 * <p>Prints its secrets as digests. Immutable. Made by the fake only.
 */
public interface Identity {

  /**
   * The project id.
   *
   * @return 32 hex digits unless the test chose it, for example {@code
   *     5b1e8a9c0d7f4e63a2c4d8f0917b3e26}
   */
  String projectId();

  /**
   * The id of the IAM user behind every token and access key. CCE puts it into client certificates
   * as the common name.
   *
   * @return 32 hex digits
   */
  String userId();

  /**
   * A second id that CCE puts into client certificates, as an organization.
   *
   * @return 32 hex digits
   */
  String groupId();

  /**
   * The tokens that the project was opened with.
   *
   * @return at least one; secrets
   */
  List<String> tokens();

  /**
   * The access keys that the project was opened with.
   *
   * @return at least one
   */
  List<Credentials> credentials();
}
