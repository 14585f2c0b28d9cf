package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.Operation;

/** One operation of one project, as the gateway sees it. */
public interface Endpoint {

  /**
   * Which operation this is.
   *
   * @return the page
   */
  Operation operation();

  /**
   * Answers a call.
   *
   * @param call an authenticated call of this operation
   * @return the answer
   */
  Answer answer(Call call);
}
