package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;

final class HssErrorWording implements ErrorWording {

  @Override
  public ErrorCode broken(List<Violation> violations) {
    return violations.stream().anyMatch(HssErrorWording::isMalformedBody)
        ? HssError.MALFORMED_REQUEST
        : HssError.INVALID_PARAMETER;
  }

  @Override
  public ErrorCode stranger() {
    return HssError.ACCESS_DENIED;
  }

  private static boolean isMalformedBody(Violation violation) {
    return violation.parameter().equals("body") && violation.reason() == Violation.Reason.MALFORMED;
  }
}
