package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.IamError;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** Why a request is refused, found out deep inside. Quotes no secret. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final IamError error;
  private final boolean isOfWrongCredentials;

  Refused(IamError error, String detail) {
    this(error, detail, false);
  }

  private Refused(IamError error, String detail, boolean isOfWrongCredentials) {
    super(detail, null, false, false);
    this.error = error;
    this.isOfWrongCredentials = isOfWrongCredentials;
  }

  /** For a password, a key or a token that was never good. */
  static Refused credentials(IamError error, String detail) {
    return new Refused(error, detail, true);
  }

  /** The same for what was good once. */
  Refused ofOutdatedCredentials() {
    return new Refused(error, getMessage(), false);
  }

  Answer answer(Call call) {
    Answer answer = call.refused(error, getMessage());
    return isOfWrongCredentials ? answer.ofWrongCredentials() : answer;
  }
}
