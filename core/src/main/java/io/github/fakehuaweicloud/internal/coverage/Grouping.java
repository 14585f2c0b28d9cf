package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Items as a report shows them together. */
final class Grouping {

  private Grouping() {}

  static Map<String, List<ContractItem>> byService(List<ContractItem> items) {
    return by(items, ContractItem::service);
  }

  /** Under the id of the operation; what belongs to a service as a whole is under an empty text. */
  static Map<String, List<ContractItem>> byOperation(List<ContractItem> items) {
    return by(items, item -> item.operation().orElse(""));
  }

  static Map<Kind, List<ContractItem>> byKind(List<ContractItem> items) {
    return by(items, ContractItem::kind);
  }

  private static <K> Map<K, List<ContractItem>> by(
      List<ContractItem> items, Function<ContractItem, K> key) {
    return items.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }

  /** For example {@code operations}. */
  static String plural(Kind kind) {
    return switch (kind) {
      case OPERATION -> "operations";
      case ROW -> "rows";
      case VALUE -> "values";
      case BOUND -> "bounds";
      case ERROR -> "errors";
      case FAULT -> "faults";
      case PHASE -> "phases";
    };
  }
}
