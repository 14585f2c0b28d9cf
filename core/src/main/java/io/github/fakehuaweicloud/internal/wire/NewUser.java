package io.github.fakehuaweicloud.internal.wire;

/**
 * A user of the account, who logs in at IAM.
 *
 * @param password a secret
 */
public record NewUser(String name, String password) {

  /** Without the password. */
  @Override
  public String toString() {
    return "user " + name;
  }
}
