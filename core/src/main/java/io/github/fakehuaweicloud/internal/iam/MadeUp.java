package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.internal.text.RandomText;

/** Tokens and access keys that look like real ones. */
public final class MadeUp {

  private MadeUp() {}

  /** Real tokens begin like this and are several KB long; these are short enough to paste. */
  public static String token() {
    return "MII" + RandomText.mixedCase(125);
  }

  public static Credentials credentials() {
    return new Credentials(RandomText.upperCase(20), RandomText.mixedCase(40));
  }

  public static Credentials temporaryCredentials() {
    Credentials permanent = credentials();
    return new Credentials(
        permanent.accessKey(),
        permanent.secretKey(),
        "gQpjbi1ub3J0aC00" + RandomText.mixedCase(112));
  }
}
