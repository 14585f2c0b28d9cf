package io.github.fakehuaweicloud.gateway;

import java.util.List;

/**
 * The faults of a service and of each of its operations.
 *
 * @param ofService those that any call takes
 * @param endpoints the operations, with those that only their calls take
 */
public record ServiceFaults(Faults ofService, List<Endpoint> endpoints) {

  /**
   * Copies the list.
   *
   * @param ofService those that any call takes
   * @param endpoints the operations; copied
   */
  public ServiceFaults {
    endpoints = List.copyOf(endpoints);
  }

  /**
   * Those of one operation.
   *
   * @param operationId the vendor's name for it
   * @return its faults
   * @throws IllegalArgumentException if the service has no operation of that name; the message
   *     lists those it has
   */
  public Faults of(String operationId) {
    return endpoints.stream()
        .filter(endpoint -> endpoint.operation().id().equals(operationId))
        .map(Endpoint::faults)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected one of the operations "
                        + endpoints.stream().map(endpoint -> endpoint.operation().id()).toList()
                        + ", got \""
                        + operationId
                        + "\""));
  }
}
