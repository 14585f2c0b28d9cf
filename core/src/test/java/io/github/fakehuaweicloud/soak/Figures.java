package io.github.fakehuaweicloud.soak;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/** How often what was done, so that one sees that anything was. */
final class Figures {

  private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

  void count(String what) {
    counts.computeIfAbsent(what, absent -> new LongAdder()).increment();
  }

  long of(String what) {
    return counts.getOrDefault(what, new LongAdder()).sum();
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
