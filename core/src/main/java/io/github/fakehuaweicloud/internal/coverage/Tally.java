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

  private static final int LONGEST_NAME = 500;

  private final Optional<Tally> whole;
  private final Map<CceEdition, Contract> contracts = new ConcurrentHashMap<>();
  private final Set<CceEdition> editions = ConcurrentHashMap.newKeySet();
  private final Map<Item, Set<String>> tests = new ConcurrentHashMap<>();

  /** Of one server or one JVM. */
  public Tally() {
    this(Optional.empty());
  }

  private Tally(Optional<Tally> whole) {
    this.whole = whole;
  }

  /** Of a part, such as one server of a JVM; what it collects, this one has, too. */
  public Tally part() {
    return new Tally(Optional.of(this));
  }

  /**
   * Who is to be told of the requests to a project. Telling the same twice changes nothing.
   *
   * @param test whose project it is
   */
  public Consumer<Observed> of(CceEdition edition, Optional<String> test) {
    Optional<String> name = test.map(text -> Quotes.cut(text, LONGEST_NAME));
    return request -> {
      note(edition);
      observe(edition, request, name);
    };
  }

  /** Who is to be told of requests to no project, which say nothing of an edition. */
  public Consumer<Observed> ofNobody() {
    return request -> observe(CceEdition.JUNE_2023, request, Optional.empty());
  }

  private void observe(CceEdition edition, Observed request, Optional<String> test) {
    contracts.computeIfAbsent(edition, Contract::new).observe(request, item -> add(item, test));
  }

  private void note(CceEdition edition) {
    editions.add(edition);
    whole.ifPresent(tally -> tally.note(edition));
  }

  private void add(Item item, Optional<String> test) {
    Set<String> names = tests.computeIfAbsent(item, any -> ConcurrentHashMap.newKeySet());
    if (test.isPresent() && names.size() < Hits.MOST_TESTS) {
      names.add(test.get());
    }
    whole.ifPresent(tally -> tally.add(item, test));
  }

  Hits hits() {
    Map<Item, Set<String>> snapshot = new HashMap<>();
    tests.forEach((item, names) -> snapshot.put(item, Set.copyOf(names)));
    return new Hits(editions, snapshot);
  }

  /** Forgets all of this part; the whole keeps it. */
  public void clear() {
    tests.clear();
    editions.clear();
  }
}
