package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.HttpRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
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
public final class Faults {

  private final Deque<Fault> queue = new ArrayDeque<>();
  private final List<Conditional> conditions = new CopyOnWriteArrayList<>();

  private final Optional<Faults> ofService;

  private Faults(Optional<Faults> ofService) {
    this.ofService = ofService;
  }

  /**
   * Faults of a whole service.
   *
   * <pre>{@code
   * Faults.ofService().waiting();   // 0
   * }</pre>
   *
   * @return none yet
   */
  public static Faults ofService() {
    return new Faults(Optional.empty());
  }

  /**
   * Faults of one operation of this service. A call that finds none there takes the service's.
   *
   * <pre>{@code
   * Faults.ofService().ofOperation().waiting();   // 0
   * }</pre>
   *
   * @return none yet
   */
  public Faults ofOperation() {
    return new Faults(Optional.of(this));
  }

  private record Conditional(Predicate<HttpRequest> condition, Fault fault) {}

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
  public Faults next(Fault fault) {
    return next(1, fault);
  }

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
  public synchronized Faults next(int calls, Fault fault) {
    if (calls < 1 || calls > 1_000_000) {
      throw new IllegalArgumentException("Expected 1 to 1000000 calls, got " + calls);
    }
    for (int i = 0; i < calls; i++) {
      queue.addLast(fault);
    }
    return this;
  }

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
  public synchronized Faults sequence(Fault... faults) {
    queue.addAll(List.of(faults));
    return this;
  }

  /**
   * Lets every call go wrong for which a condition holds and for which no fault waits in the queue.
   *
   * <pre>{@code
   * cloud.hss()
   *     .faults()
   *     .when(
   *         request -> request.body().text().contains("ywk-test"),
   *         Fault.error(HssError.QUOTAS_INSUFFICIENT));
   * }</pre>
   *
   * @param condition looks at the request; called by the server's threads, several at a time. What
   *     it throws is answered with 500
   * @param fault how
   * @return these faults
   */
  public synchronized Faults when(Predicate<HttpRequest> condition, Fault fault) {
    conditions.add(new Conditional(condition, fault));
    return this;
  }

  /**
   * Forgets every fault and condition.
   *
   * <pre>{@code
   * cloud.cce().faults().clear();   // every call works again
   * }</pre>
   */
  public synchronized void clear() {
    queue.clear();
    conditions.clear();
  }

  /**
   * How many calls still have a fault waiting for them.
   *
   * <pre>{@code
   * assertThat(cloud.cce().faults().waiting()).isZero();   // every fault was met
   * }</pre>
   *
   * @return 0 or more
   */
  public synchronized int waiting() {
    return queue.size();
  }

  Optional<Fault> take(HttpRequest request) {
    Fault next = poll();
    return next == null ? conditional(request) : Optional.of(next);
  }

  private Optional<Fault> conditional(HttpRequest request) {
    // Conditions are the test's own code: no lock is held while it runs.
    return conditions.stream()
        .filter(conditional -> conditional.condition().test(request))
        .map(Conditional::fault)
        .findFirst()
        .or(() -> ofService.flatMap(service -> service.take(request)));
  }

  private synchronized Fault poll() {
    return queue.pollFirst();
  }
}
