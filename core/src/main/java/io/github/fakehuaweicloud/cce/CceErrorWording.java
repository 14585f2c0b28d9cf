package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.contract.Violations;
import io.github.fakehuaweicloud.gateway.ErrorWording;
import io.github.fakehuaweicloud.http.HttpResponse;
import java.util.List;

/** How CCE words what the gateway refuses on its behalf. */
final class CceErrorWording implements ErrorWording {

  static final CceErrorWording INSTANCE = new CceErrorWording();

  private CceErrorWording() {}

  @Override
  public HttpResponse broken(List<Violation> violations) {
    boolean wrongMediaType =
        violations.stream()
            .anyMatch(
                violation ->
                    violation.parameter().equals("Content-Type")
                        && violation.reason() != Violation.Reason.MISSING);
    CceError error =
        wrongMediaType ? CceError.CONTENT_TYPE_NOT_SUPPORTED : CceError.INVALID_REQUEST;
    return error.response(Violations.sentences(violations));
  }

  @Override
  public HttpResponse stranger(String sentence) {
    return CceError.FORBIDDEN.response(sentence);
  }
}
