package io.github.fakehuaweicloud.faults;

import io.github.fakehuaweicloud.requests.ReceivedRequest;
import java.util.function.Predicate;

/**
 * The faults of one service, or of one operation, in one project.
 *
 * <pre>{@code
 * cloud.cce().faults().next(2, Fault.throttled());                  // fails twice, then works
 * cloud.hss().faults().sequence(Fault.gatewayTimeout(), Fault.none(), Fault.connectionReset());
 * }</pre>
 *
 * <p>A call that passes the gateway's authentication takes the next fault from the queue of its
 * operation. If the queue is empty, the first condition that holds decides ({@link #when}, {@link
 * #always}). If there is none, the queue and the conditions of the service decide in the same way.
 *
 * <p>Safe for use by many threads.
 */
public interface Faults {

  /**
   * Adds a fault for one call to the end of the queue.
   *
   * <pre>{@code
   * cloud.cce().faults().next(Fault.gatewayTimeout());
   * }</pre>
   *
   * @param fault how the call fails
   * @return these faults
   * @throws IllegalArgumentException if the fault was not made by a method of {@link Fault}
   */
  Faults next(Fault fault);

  /**
   * Adds a fault for several calls to the end of the queue.
   *
   * <pre>{@code
   * cloud.cce().faults().next(2, Fault.throttled());   // the third call works
   * }</pre>
   *
   * @param calls how many, 1 to 1,000,000
   * @param fault how each of them fails
   * @return these faults
   * @throws IllegalArgumentException if the number is out of range, or the fault was not made by a
   *     method of {@link Fault}
   */
  Faults next(int calls, Fault fault);

  /**
   * Adds one fault per call to the end of the queue; {@link Fault#none()} for a call that should
   * work.
   *
   * <pre>{@code
   * cloud.hss().faults().sequence(Fault.badGateway(), Fault.none(), Fault.connectionReset());
   * }</pre>
   *
   * @param faults how each call fails
   * @return these faults
   * @throws IllegalArgumentException if one of them was not made by a method of {@link Fault}
   */
  Faults sequence(Fault... faults);

  /**
   * Makes every call fail that meets a condition, while the queue is empty, until {@link #clear}.
   *
   * <pre>{@code
   * cloud.hss()
   *     .faults()
   *     .when(
   *         request -> request.parameter(HssParameters.NAME).equals(Optional.of("ywk-test")),
   *         Fault.error(HssError.QUOTAS_INSUFFICIENT));
   * }</pre>
   *
   * @param condition called by several server threads at a time; if it throws, the answer is 500
   *     and {@link io.github.fakehuaweicloud.requests.RecordedRequest#failure} has what it threw
   * @param fault how the calls fail
   * @return these faults
   * @throws IllegalArgumentException if the fault was not made by a method of {@link Fault}
   */
  Faults when(Predicate<ReceivedRequest> condition, Fault fault);

  /**
   * Makes every call fail, while the queue is empty, until {@link #clear}.
   *
   * <pre>{@code
   * cloud.cce().faults().always(Fault.error(GatewayError.IAM_UNAVAILABLE));
   * }</pre>
   *
   * @param fault how the calls fail
   * @return these faults
   * @throws IllegalArgumentException if the fault was not made by a method of {@link Fault}
   */
  Faults always(Fault fault);

  /**
   * Removes every fault and condition.
   *
   * <pre>{@code
   * cloud.cce().faults().clear();   // every call works again
   * }</pre>
   */
  void clear();

  /**
   * How many faults are left in the queue.
   *
   * <pre>{@code
   * assertThat(cloud.cce().faults().waiting()).isZero();   // every fault was used
   * }</pre>
   *
   * @return 0 or more; conditions do not count
   */
  int waiting();
}
