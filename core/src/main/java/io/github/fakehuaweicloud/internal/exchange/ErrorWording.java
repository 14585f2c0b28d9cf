package io.github.fakehuaweicloud.internal.exchange;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.internal.contract.Violations;
import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;

/** Which errors a service uses for what the gateway refuses on its behalf. */
public interface ErrorWording {

  ErrorCode broken(List<Violation> violations);

  default Answer refuse(Call call) {
    List<Violation> broken = call.request().violations();
    return call.refused(broken(broken), Violations.sentences(broken));
  }

  /** For a caller with the credentials of another project. */
  ErrorCode stranger();
}
