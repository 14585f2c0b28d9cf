package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import java.util.List;
import java.util.Set;

/** An item that was exercised, as it is kept in a file. */
public record HitDocument(
    Kind kind, String service, String operation, String name, List<String> tests) {

  static HitDocument of(Item item, Set<String> tests) {
    return new HitDocument(
        item.kind(),
        item.service(),
        item.operation(),
        item.name(),
        tests.stream().sorted().toList());
  }

  Item item() {
    return new Item(kind, service, operation, name);
  }
}
