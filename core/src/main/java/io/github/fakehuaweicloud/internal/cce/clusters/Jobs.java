package io.github.fakehuaweicloud.internal.cce.clusters;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The latest jobs by their ids. Not thread-safe: {@link Clusters} guards them. */
final class Jobs {

  private static final int MOST = 10_000;

  private final Map<String, LiveJob> jobs =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, LiveJob> eldest) {
          return size() > MOST;
        }
      };

  void put(String id, LiveJob job) {
    jobs.put(id, job);
  }

  Optional<LiveJob> find(String id) {
    return Optional.ofNullable(jobs.get(id));
  }
}
