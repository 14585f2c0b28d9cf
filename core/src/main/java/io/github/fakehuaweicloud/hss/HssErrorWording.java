package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.contract.Violations;
import io.github.fakehuaweicloud.gateway.ErrorWording;
import io.github.fakehuaweicloud.http.HttpResponse;
import java.util.List;

/** How HSS words what the gateway refuses on its behalf. */
final class HssErrorWording implements ErrorWording {

  static final HssErrorWording INSTANCE = new HssErrorWording();

  private HssErrorWording() {}

  @Override
  public HttpResponse broken(List<Violation> violations) {
    boolean malformedBody =
        violations.stream()
            .anyMatch(
                violation ->
                    violation.parameter().equals("body")
                        && violation.reason() == Violation.Reason.MALFORMED);
    HssError error = malformedBody ? HssError.MALFORMED_REQUEST : HssError.INVALID_PARAMETER;
    return error.response(Violations.sentences(violations));
  }

  @Override
  public HttpResponse stranger(String sentence) {
    return HssError.ACCESS_DENIED.response(sentence);
  }
}
