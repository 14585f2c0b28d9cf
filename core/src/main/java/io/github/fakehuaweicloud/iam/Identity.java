package io.github.fakehuaweicloud.iam;

import java.util.List;

/**
 * A project's id and region, its account and users, and the tokens and access keys that it started
 * with.
 *
 * <pre>{@code
 * String user = cloud.iam().identity().userId();   // the common name of a client certificate
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
   * The id of the first user, who owns every access key and every token that was not issued for a
   * log-in of another user. Client certificates from CCE that it obtains have it as common name and
   * are those of an administrator, with the organization {@code system:masters}; those of other
   * users have the id of that user, and not this organization.
   *
   * @return 32 random hex digits
   */
  String userId();

  /**
   * A second id that appears in client certificates from CCE, whoever obtained them, as an
   * organization.
   *
   * @return 32 random hex digits
   */
  String groupId();

  /**
   * The users of the account, who log in at IAM with a password.
   *
   * @return at least one
   */
  List<User> users();

  /**
   * The name of the account, which IAM's pages call a domain.
   *
   * @return for example {@code hwc-1f2e3d4c}, unless {@link
   *     io.github.fakehuaweicloud.ProjectBuilder#domain} set another
   */
  String domainName();

  /**
   * The id of the account. It follows from the name, so projects with the same account have the
   * same one.
   *
   * @return 32 hex digits
   */
  String domainId();

  /**
   * The region that the project is in. It is also the project's name at IAM, by which clients find
   * the project id.
   *
   * @return {@code cn-north-4}, unless {@link io.github.fakehuaweicloud.ProjectBuilder#region} set
   *     another
   */
  String region();

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
