package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.exchange.Observed;
import io.github.fakehuaweicloud.internal.text.Quotes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Collects what requests exercise. Thread-safe. */
public final class Tally {

  /** An item that all tests exercise needs no list of all tests. */
  static final int MOST_TESTS = 100;

  private static final int LONGEST_NAME = 500;

  private final Map<CceEdition, Contract> contracts = new ConcurrentHashMap<>();
  private final Map<Item, Set<String>> tests = new ConcurrentHashMap<>();

  /**
   * Who is to be told of the requests to a project, or to none. Telling the same twice changes
   * nothing.
   *
   * @param test whose project it is
   */
  public Consumer<Observed> of(CceEdition edition, Optional<String> test) {
    Optional<String> name = test.map(text -> Quotes.cut(text, LONGEST_NAME));
    return request ->
        contracts.computeIfAbsent(edition, Contract::new).observe(request, item -> add(item, name));
  }

  private void add(Item item, Optional<String> test) {
    Set<String> names = tests.computeIfAbsent(item, any -> ConcurrentHashMap.newKeySet());
    if (test.isPresent() && names.size() < MOST_TESTS) {
      names.add(test.get());
    }
  }

  Hits hits() {
    return new Hits(contracts.keySet(), new HashMap<>(tests));
  }

  /** Forgets all. */
  public void clear() {
    tests.clear();
    contracts.clear();
  }
}
