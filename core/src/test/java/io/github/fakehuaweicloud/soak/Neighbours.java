package io.github.fakehuaweicloud.soak;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;

/** The projects of all, so that one may call another's while it closes. */
final class Neighbours {

  private final List<FakeHuaweiCloud> open = new CopyOnWriteArrayList<>();

  void add(FakeHuaweiCloud cloud) {
    open.add(cloud);
  }

  void remove(FakeHuaweiCloud cloud) {
    open.remove(cloud);
  }

  Optional<FakeHuaweiCloud> any(Random random) {
    List<FakeHuaweiCloud> now = List.copyOf(open);
    return now.isEmpty() ? Optional.empty() : Optional.of(now.get(random.nextInt(now.size())));
  }
}
