package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;

final class CceErrorWording implements ErrorWording {

  @Override
  public ErrorCode broken(List<Violation> violations) {
    return violations.stream().anyMatch(CceErrorWording::isOfAnotherMediaType)
        ? CceError.CONTENT_TYPE_NOT_SUPPORTED
        : CceError.INVALID_REQUEST;
  }

  @Override
  public ErrorCode stranger() {
    return CceError.FORBIDDEN;
  }

  private static boolean isOfAnotherMediaType(Violation violation) {
    return violation.parameter().equals(CceParameters.CONTENT_TYPE.name())
        && violation.reason() != Violation.Reason.MISSING;
  }
}
