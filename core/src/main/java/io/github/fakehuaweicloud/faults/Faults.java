package io.github.fakehuaweicloud.faults;

import io.github.fakehuaweicloud.requests.ReceivedRequest;
import java.util.function.Predicate;

/**
 * The faults of one service, or of one operation, of one project. A call that passes the gateway's
 * authentication takes the next fault of its operation's queue; once the queue is empty, the first
 * condition that holds decides; then the service's queue and conditions are asked in the same way.
 *
 * <pre>{@code
 * cloud.cce().faults().next(2, Fault.throttled());                  // fails twice, then works
 * cloud.hss().faults().sequence(Fault.gatewayTimeout(), Fault.none(), Fault.connectionReset());
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public interface Faults {

  /**
   * Lets the next call go wrong, after those that already wait for a fault.
   *
   * <pre>{@code
   * cloud.cce().faults().next(Fault.gatewayTimeout());
   * }</pre>
   *
   * @param fault how
   * @return these faults
   */
  Faults next(Fault fault);

  /**
   * Lets the next calls go wrong, after those that already wait for a fault.
   *
   * <pre>{@code
   * cloud.cce().faults().next(2, Fault.throttled());   // the third call works
   * }</pre>
   *
   * @param calls how many; 1 to 1,000,000
   * @param fault how
   * @return these faults
   * @throws IllegalArgumentException if the number is out of range
   */
  Faults next(int calls, Fault fault);

  /**
   * Lets one call after the other go wrong, each in its own way; {@link Fault#none()} for one that
   * does not.
   *
   * <pre>{@code
   * cloud.hss().faults().sequence(Fault.badGateway(), Fault.none(), Fault.connectionReset());
   * }</pre>
   *
   * @param faults how, call by call
   * @return these faults
   */
  Faults sequence(Fault... faults);

  /**
   * Lets every call go wrong for which a condition holds and for which no fault waits in the queue.
   *
   * <pre>{@code
   * cloud.hss()
   *     .faults()
   *     .when(
   *         request -> request.parameter(HssParameters.NAME).equals(Optional.of("ywk-test")),
   *         Fault.error(HssError.QUOTAS_INSUFFICIENT));
   * }</pre>
   *
   * @param condition looks at the request; called by the server's threads, several at a time. What
   *     it throws is answered with 500
   * @param fault how
   * @return these faults
   */
  Faults when(Predicate<ReceivedRequest> condition, Fault fault);

  /**
   * Lets every call go wrong for which no fault waits in the queue, until {@link #clear}.
   *
   * <pre>{@code
   * cloud.cce().faults().always(Fault.error(GatewayError.IAM_UNAVAILABLE));
   * }</pre>
   *
   * @param fault how
   * @return these faults
   */
  Faults always(Fault fault);

  /**
   * Forgets every fault and condition.
   *
   * <pre>{@code
   * cloud.cce().faults().clear();   // every call works again
   * }</pre>
   */
  void clear();

  /**
   * How many calls still have a fault waiting for them.
   *
   * <pre>{@code
   * assertThat(cloud.cce().faults().waiting()).isZero();   // every fault was met
   * }</pre>
   *
   * @return 0 or more
   */
  int waiting();
}
