package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.Operation;

/** One operation of one project, as the gateway sees it. */
public interface Endpoint {

  /**
   * Which operation this is, in which edition.
   *
   * @return the page
   */
  Operation operation();

  /**
   * How calls of this operation shall go wrong.
   *
   * @return the faults
   */
  Faults faults();

  /**
   * Answers a call.
   *
   * @param call an authenticated call for this project that keeps the contract
   * @return the answer
   */
  Answer answer(Call call);

  /**
   * How the endpoint's service words a refusal.
   *
   * @return the same for all endpoints of a service
   */
  ErrorWording errors();
}
