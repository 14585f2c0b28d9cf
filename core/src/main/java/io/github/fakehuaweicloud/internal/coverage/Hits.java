package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceEdition;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was exercised.
 *
 * @param editions of the projects that were called
 * @param tests the names of those who exercised an item; may be none
 */
record Hits(Set<CceEdition> editions, Map<Item, Set<String>> tests) {

  static final Hits NONE = new Hits(Set.of(), Map.of());

  Hits {
    editions = Set.copyOf(editions);
    tests =
        tests.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
  }

  Hits and(Hits others) {
    return new Hits(
        Stream.concat(editions.stream(), others.editions.stream()).collect(Collectors.toSet()),
        Stream.concat(tests.entrySet().stream(), others.tests.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Hits::both)));
  }

  private static Set<String> both(Set<String> some, Set<String> others) {
    return Stream.concat(some.stream(), others.stream()).collect(Collectors.toSet());
  }
}
