package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The projects of one context and one registration of the extension, by name. JUnit closes them
 * with the context; versions before 5.13 need the first interface for that, JUnit 6 the second.
 */
@SuppressWarnings("deprecation")
final class HeldProjects implements CloseableResource, AutoCloseable {

  private final Map<String, FakeHuaweiCloud> byName = new ConcurrentHashMap<>();
  private final Queue<FakeHuaweiCloud> unnamed = new ConcurrentLinkedQueue<>();
  private final Queue<KnownText> failures = new ConcurrentLinkedQueue<>();

  Optional<FakeHuaweiCloud> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  FakeHuaweiCloud findOrOpen(String name, Supplier<FakeHuaweiCloud> open) {
    return byName.computeIfAbsent(name, unused -> open.get());
  }

  List<FakeHuaweiCloud> all() {
    return Stream.concat(byName.values().stream(), unnamed.stream()).toList();
  }

  /** A test of the context failed, and says what was wrong. */
  void failed(KnownText failure) {
    failures.add(failure);
  }

  /** Whether the failure of a test tells of a request. */
  boolean isTold(RecordedRequest request) {
    return failures.stream().anyMatch(failure -> failure.has(request));
  }

  /**
   * Takes over the projects of another context.
   *
   * @param isTaken whether a name has a project already; the other one is then only kept to be
   *     closed
   */
  void takeOver(HeldProjects others, Predicate<String> isTaken) {
    others.byName.forEach(
        (name, project) -> {
          if (isTaken.test(name)) {
            unnamed.add(project);
          } else {
            byName.put(name, project);
          }
        });
  }

  @Override
  public void close() {
    all().forEach(FakeHuaweiCloud::close);
  }
}
