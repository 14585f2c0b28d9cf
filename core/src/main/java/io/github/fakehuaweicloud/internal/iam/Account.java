package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What IAM calls a domain, with its users. */
public record Account(String id, String name, List<User> users) {

  private static final int ID_LENGTH = 32;

  public Account {
    users = List.copyOf(users);
  }

  /** The same name has the same id in every project, as clients expect of one account. */
  public static Account of(String name, List<User> users) {
    return new Account(id(name), name, users);
  }

  /** An id that follows from a name. */
  static String id(String name) {
    return Secrets.sha256(name.getBytes(StandardCharsets.UTF_8)).substring(0, ID_LENGTH);
  }
}
