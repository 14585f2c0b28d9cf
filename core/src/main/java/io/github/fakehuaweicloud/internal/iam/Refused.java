package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.IamError;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** Why a request is refused, found out deep inside. Quotes no secret. */
final class Refused extends Exception {

  private static final long serialVersionUID = 1L;

  private final IamError error;

  Refused(IamError error, String detail) {
    super(detail, null, false, false);
    this.error = error;
  }

  Answer answer(Call call) {
    return call.refused(error, getMessage());
  }
}
