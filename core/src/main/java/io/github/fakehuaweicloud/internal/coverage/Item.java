package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import io.github.fakehuaweicloud.requests.Operation;
import java.util.Locale;

/**
 * One thing of the contract that can be exercised.
 *
 * @param operation its id; empty if it belongs to a service
 */
record Item(Kind kind, String service, String operation, String name) {

  static Item of(Operation operation, Kind kind, String name) {
    return new Item(kind, operation.service(), operation.id(), name);
  }

  static Item ofService(String service, Kind kind, String name) {
    return new Item(kind, service, "", name);
  }

  /** For example {@code CCE CreateKubernetesClusterCert: row duration}. */
  @Override
  public String toString() {
    return service
        + (operation.isEmpty() ? "" : " " + operation)
        + ": "
        + kind.name().toLowerCase(Locale.ROOT)
        + " "
        + name;
  }
}
