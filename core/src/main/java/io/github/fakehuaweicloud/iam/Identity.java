package io.github.fakehuaweicloud.iam;

import java.util.List;

/**
 * A project's id, its user, and the tokens and access keys that it started with.
 *
 * <pre>{@code
 * String user = cloud.iam().identity().userId();   // the common name of every client certificate
 * }</pre>
 *
 * <p>Prints its secrets as digests. Immutable. Implemented by the fake only.
 */
public interface Identity {

  /**
   * The project id.
   *
   * @return 32 hex digits, unless {@link io.github.fakehuaweicloud.ProjectBuilder#id} set another
   */
  String projectId();

  /**
   * The id of the IAM user who owns every token and access key. In client certificates from CCE it
   * is the common name.
   *
   * @return 32 random hex digits
   */
  String userId();

  /**
   * A second id that appears in client certificates from CCE, as an organization.
   *
   * @return 32 random hex digits
   */
  String groupId();

  /**
   * The tokens that the project started with.
   *
   * @return at least one; secrets
   */
  List<String> tokens();

  /**
   * The access keys that the project started with.
   *
   * @return at least one
   */
  List<Credentials> credentials();
}
