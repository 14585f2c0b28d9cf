package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.coverage.ContractItem;
import java.util.List;
import java.util.Set;

/** What was exercised and what was not. */
public final class Coverage {

  private Coverage() {}

  /** Of a server or a JVM so far. */
  public static List<ContractItem> of(Tally tally) {
    return of(tally.hits());
  }

  /** Projects that nobody called have said nothing of their edition; the usual one is meant. */
  static List<ContractItem> of(Hits hits) {
    Set<CceEdition> editions =
        hits.editions().isEmpty() ? Set.of(CceEdition.JUNE_2023) : hits.editions();
    return ItemList.of(editions).stream()
        .<ContractItem>map(item -> CoveredItem.of(item, hits))
        .toList();
  }
}
