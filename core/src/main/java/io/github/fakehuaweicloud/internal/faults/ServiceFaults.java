package io.github.fakehuaweicloud.internal.faults;

import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.requests.Operation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The faults of a service and of each of its operations. Must be filled before several threads use
 * it.
 */
public final class ServiceFaults implements AutoCloseable {

  private final FaultPlan ofService = FaultPlan.ofService();
  private final Map<String, FaultPlan> ofOperations = new LinkedHashMap<>();

  public FaultPlan ofService() {
    return ofService;
  }

  /** Of every operation, by id. */
  public Map<String, FaultPlan> ofOperations() {
    return Collections.unmodifiableMap(ofOperations);
  }

  public FaultPlan ofOperation(Operation operation) {
    return ofOperations.computeIfAbsent(operation.id(), id -> ofService.ofOperation());
  }

  /** For a project that nobody calls any more: forgets the code of the test. */
  @Override
  public void close() {
    ofService.close();
    ofOperations.values().forEach(FaultPlan::close);
  }

  /**
   * Only for operations that have an endpoint.
   *
   * @throws IllegalArgumentException if the service has no such operation; the message lists those
   *     it has
   */
  public Faults ofOperation(String id) {
    FaultPlan faults = ofOperations.get(id);
    if (faults == null) {
      throw new IllegalArgumentException(
          "Expected one of the operations " + ofOperations.keySet() + ", got \"" + id + "\"");
    }
    return faults;
  }
}
