package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.RandomText;
import io.github.fakehuaweicloud.internal.text.Secrets;

public record ProjectUser(String id, String name, String password) implements User {

  private static final int LONGEST = 256;

  static ProjectUser of(String name, String password) {
    if (name.isBlank() || name.length() > LONGEST) {
      throw new IllegalArgumentException(
          "Expected a user name of 1 to " + LONGEST + " characters, got " + shown(name));
    }
    if (password.isEmpty() || password.length() > LONGEST) {
      throw new IllegalArgumentException(
          "Expected a password of 1 to " + LONGEST + " characters, got " + password.length());
    }
    return new ProjectUser(RandomText.hex(32), name, password);
  }

  static ProjectUser madeUp() {
    return of("user-" + RandomText.hex(8), RandomText.mixedCase(24));
  }

  private static String shown(String name) {
    return name.isBlank() ? Quotes.quote(Quotes.cut(name, 20)) : name.length() + " characters";
  }

  @Override
  public String toString() {
    return "User[id=" + id + ", name=" + name + ", password=" + Secrets.mask(password) + "]";
  }
}
