package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.iam.User;

/** The name of a user, which is unique within an account. */
public record UserName(String domainId, String name) {

  public static UserName of(Identity identity, User user) {
    return new UserName(identity.domainId(), user.name());
  }
}
