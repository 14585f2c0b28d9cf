package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceEdition;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What was exercised.
 *
 * @param editions of the projects that were called
 * @param tests the names of those who exercised an item, at most {@link #MOST_TESTS}; may be none
 */
record Hits(Set<CceEdition> editions, Map<Item, Set<String>> tests) {

  /** An item that all tests exercise needs no list of all tests. */
  static final int MOST_TESTS = 100;

  static final Hits NONE = new Hits(Set.of(), Map.of());

  Hits {
    editions = Set.copyOf(editions);
    tests = Map.copyOf(tests);
  }

  /** Of several JVMs, of which there may be one for each class. */
  static Hits together(Iterable<Hits> parts) {
    Set<CceEdition> editions = EnumSet.noneOf(CceEdition.class);
    Map<Item, Set<String>> tests = new HashMap<>();
    for (Hits part : parts) {
      editions.addAll(part.editions());
      part.tests()
          .forEach(
              (item, names) -> addAll(names, tests.computeIfAbsent(item, any -> new HashSet<>())));
    }
    return new Hits(editions, tests);
  }

  private static void addAll(Set<String> names, Set<String> to) {
    for (String name : names) {
      if (to.size() >= MOST_TESTS) {
        return;
      }
      to.add(name);
    }
  }
}
