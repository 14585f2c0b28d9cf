package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import java.util.List;
import java.util.Optional;

/** An item and those who exercised it. */
record CoveredItem(Item item, boolean isCovered, List<String> tests) implements ContractItem {

  static CoveredItem of(Item item, Hits hits) {
    return new CoveredItem(
        item,
        hits.tests().containsKey(item),
        Optional.ofNullable(hits.tests().get(item)).stream()
            .flatMap(names -> names.stream().sorted())
            .toList());
  }

  @Override
  public Kind kind() {
    return item.kind();
  }

  @Override
  public String service() {
    return item.service();
  }

  @Override
  public Optional<String> operation() {
    return Optional.of(item.operation()).filter(id -> !id.isEmpty());
  }

  @Override
  public String name() {
    return item.name();
  }

  @Override
  public String toString() {
    return item.toString();
  }
}
