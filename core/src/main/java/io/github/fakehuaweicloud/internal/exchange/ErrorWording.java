package io.github.fakehuaweicloud.internal.exchange;

import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.internal.contract.Violations;
import io.github.fakehuaweicloud.requests.Violation;
import java.util.List;

/** By which errors a service refuses what the gateway finds wrong on its behalf. */
public interface ErrorWording {

  /** For a request that breaks its page. */
  ErrorCode broken(List<Violation> violations);

  /** Refuses a call for all that its request broke. */
  default Answer refuse(Call call) {
    List<Violation> broken = call.request().violations();
    return call.refused(broken(broken), Violations.sentences(broken));
  }

  /** For a caller whose credentials are another project's. */
  ErrorCode stranger();
}
