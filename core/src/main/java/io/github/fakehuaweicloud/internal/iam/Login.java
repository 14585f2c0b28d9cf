package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.User;
import java.time.Instant;
import java.util.List;

/** How a token or an access key was obtained, which IAM tells who asks about a token. */
public record Login(List<String> methods, User user, Scope scope, Instant at) {

  public Login {
    methods = List.copyOf(methods);
  }

  /** What a token that the test made up is taken for. */
  static Login byPassword(User user, Instant at) {
    return new Login(List.of("password"), user, Scope.PROJECT, at);
  }
}
