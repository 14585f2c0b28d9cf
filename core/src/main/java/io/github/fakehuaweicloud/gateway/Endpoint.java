package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.http.HttpResponse;
import java.util.List;

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
   * Refuses a call that breaks the contract.
   *
   * @param violations every row it broke; at least one
   * @return the refusal, in the service's own shape
   */
  HttpResponse refuse(List<Violation> violations);

  /**
   * Refuses a call whose credentials are of another project than its path.
   *
   * @param sentence what is wrong
   * @return the refusal, in the service's own shape
   */
  HttpResponse refuseStranger(String sentence);
}
