package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.iam.IamError;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;

final class IamErrorWording implements ErrorWording {

  @Override
  public ErrorCode broken(List<Violation> violations) {
    return violations.stream().anyMatch(IamErrorWording::isMalformedBody)
        ? IamError.INVALID_BODY
        : IamError.INVALID_PARAMETER;
  }

  @Override
  public Answer refuse(Call call) {
    return IamAnswers.traced(call, ErrorWording.super.refuse(call));
  }

  /** No path of IAM has a project. */
  @Override
  public ErrorCode stranger() {
    return IamError.FORBIDDEN;
  }

  private static boolean isMalformedBody(Violation violation) {
    return violation.parameter().equals("body") && violation.reason() == Violation.Reason.MALFORMED;
  }
}
