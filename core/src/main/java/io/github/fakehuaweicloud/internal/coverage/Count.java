package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import java.util.Collection;

/** How many of some items were exercised. */
record Count(long covered, long all) {

  static Count of(Collection<ContractItem> items) {
    return new Count(items.stream().filter(ContractItem::isCovered).count(), items.size());
  }

  /** 0 to 1; of nothing all is exercised. */
  double ratio() {
    return all == 0 ? 1 : (double) covered / all;
  }

  /** Never 100 while something is missed. */
  int percent() {
    return (int) Math.floor(ratio() * 100);
  }

  @Override
  public String toString() {
    return Long.toString(covered).concat(" of ").concat(Long.toString(all));
  }
}
