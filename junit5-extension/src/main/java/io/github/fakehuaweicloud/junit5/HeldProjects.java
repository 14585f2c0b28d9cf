package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
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
 * The projects that one context holds for one registration of the extension, by the names they were
 * asked for. JUnit closes them with the context. JUnit before 5.13 looks for the one interface,
 * JUnit 6 for the other.
 */
@SuppressWarnings("deprecation")
final class HeldProjects implements CloseableResource, AutoCloseable {

  private final Map<String, FakeHuaweiCloud> byName = new ConcurrentHashMap<>();
  private final Queue<FakeHuaweiCloud> unnamed = new ConcurrentLinkedQueue<>();

  Optional<FakeHuaweiCloud> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  FakeHuaweiCloud findOrOpen(String name, Supplier<FakeHuaweiCloud> open) {
    return byName.computeIfAbsent(name, unused -> open.get());
  }

  List<FakeHuaweiCloud> all() {
    return Stream.concat(byName.values().stream(), unnamed.stream()).toList();
  }

  /**
   * Takes over what another context held.
   *
   * @param isTaken says of a name whether it has a project already; then the other's is kept for
   *     its end only
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
