package io.github.fakehuaweicloud.iam;

/**
 * A user of a project's account, who logs in at IAM with a name and a password.
 *
 * <pre>{@code
 * User user = cloud.iam().identity().users().get(0);
 * // POST /v3/auth/tokens with user.name(), user.password() and the name of the account
 * }</pre>
 *
 * <p>Prints its password as a digest. Immutable. Implemented by the fake only.
 */
public interface User {

  /**
   * The user's id, which is the common name of the client certificates that the user obtains.
   *
   * @return 32 random hex digits
   */
  String id();

  /**
   * The user's name, which no other user of the account has.
   *
   * @return for example {@code user-1f2e3d4c}, unless {@link
   *     io.github.fakehuaweicloud.ProjectBuilder#user} set another
   */
  String name();

  /**
   * The user's password.
   *
   * @return a secret
   */
  String password();
}
