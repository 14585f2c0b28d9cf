package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.IamError;
import java.time.Instant;

/** A token that a request holds, and that must be good. */
final class GoodToken {

  private GoodToken() {}

  static Access.Grant<String> of(String token, Access access, Instant now) throws Refused {
    return good(
        access.token(token).orElseThrow(() -> Refused.credentials(IamError.TOKEN_INVALID, "")),
        now);
  }

  static Access.Grant<String> good(Access.Grant<String> grant, Instant now) throws Refused {
    if (grant.revoked()) {
      throw new Refused(IamError.TOKEN_INVALID, "");
    }
    if (grant.isExpired(now)) {
      throw new Refused(
          IamError.TOKEN_EXPIRED,
          "The token has expired, expires_at: " + IamTimes.print(grant.expiresAt()));
    }
    return grant;
  }
}
