package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import io.github.fakehuaweicloud.internal.journal.Footprint;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The multi-cloud clusters of one project, those that are there and those that were. Both are
 * bounded like a {@link BoundedLog}: the oldest ones are dropped. Thread-safe.
 */
final class MultiCloudClusters {

  /** Is the lock, too. */
  private final Allowance allowance;

  private final Map<String, Entry> present = new LinkedHashMap<>();
  private final Allowance.Share share;
  private final BoundedLog<Entry> removed;
  private long added;
  private boolean closed;

  MultiCloudClusters(Allowance allowance) {
    this.allowance = allowance;
    this.share = allowance.share(this::dropOldest);
    this.removed = new BoundedLog<>(allowance, Entry::footprint);
  }

  /**
   * A cluster.
   *
   * @param number the how-manieth it is
   * @param leaving a request has been promised that it will be removed
   */
  private record Entry(long number, RegisteredCluster cluster, boolean leaving) {

    Footprint footprint() {
      return cluster.footprint();
    }

    Entry with(RegisteredCluster other) {
      return new Entry(number, other, leaving);
    }
  }

  void add(RegisteredCluster cluster) {
    synchronized (allowance) {
      put(new Entry(added++, cluster, false));
    }
  }

  /**
   * For a test.
   *
   * @throws IllegalStateException if there is one with this id, or the project is closed
   */
  void addNew(RegisteredCluster cluster) {
    synchronized (allowance) {
      if (closed) {
        throw new IllegalStateException("The project is closed, so no cluster can be added to it");
      }
      if (present.containsKey(cluster.id())) {
        throw new IllegalStateException(
            "The project already has a multi-cloud cluster "
                + cluster.id()
                + ". Choose another id, or leave it to be made up");
      }
      add(cluster);
    }
  }

  /** In the order they were added. */
  List<MultiCloudCluster> all() {
    synchronized (allowance) {
      return present.values().stream().<MultiCloudCluster>map(Entry::cluster).toList();
    }
  }

  /** Those that came by request, whether they are still there or not. */
  List<MultiCloudCluster> registered() {
    synchronized (allowance) {
      return Stream.concat(removed.entries().stream(), present.values().stream())
          .filter(entry -> entry.cluster().registration().byRequest())
          .sorted(Comparator.comparingLong(Entry::number))
          .<MultiCloudCluster>map(Entry::cluster)
          .toList();
    }
  }

  Optional<RegisteredCluster> find(String id) {
    synchronized (allowance) {
      return Optional.ofNullable(present.get(id)).map(Entry::cluster);
    }
  }

  /** What requests see: a cluster is gone for them from the moment that a removal is answered. */
  List<RegisteredCluster> reachable() {
    synchronized (allowance) {
      return present.values().stream()
          .filter(entry -> !entry.leaving())
          .map(Entry::cluster)
          .toList();
    }
  }

  Optional<RegisteredCluster> reach(String id) {
    synchronized (allowance) {
      return Optional.ofNullable(present.get(id))
          .filter(entry -> !entry.leaving())
          .map(Entry::cluster);
    }
  }

  /** Promises a removal, of several ones at the same time to one only. */
  boolean claim(String id) {
    synchronized (allowance) {
      Entry entry = present.get(id);
      if (entry == null || entry.leaving()) {
        return false;
      }
      present.put(id, new Entry(entry.number(), entry.cluster(), true));
      return true;
    }
  }

  void remove(String id) {
    synchronized (allowance) {
      Entry entry = present.remove(id);
      if (entry != null) {
        share.remove(entry.footprint());
        removed.add(entry.with(entry.cluster().removed()));
      }
    }
  }

  /** Does nothing if the cluster is gone. */
  void change(String id, UnaryOperator<RegisteredCluster> change) {
    synchronized (allowance) {
      Entry entry = present.get(id);
      if (entry != null) {
        put(entry.with(change.apply(entry.cluster())));
      }
    }
  }

  /**
   * For a test.
   *
   * @throws IllegalArgumentException if the project has no such cluster
   */
  void change(MultiCloudCluster cluster, UnaryOperator<RegisteredCluster> change) {
    synchronized (allowance) {
      demand(cluster);
      change(cluster.id(), change);
    }
  }

  void remove(MultiCloudCluster cluster) {
    synchronized (allowance) {
      demand(cluster);
      remove(cluster.id());
    }
  }

  void close() {
    synchronized (allowance) {
      closed = true;
    }
  }

  private void demand(MultiCloudCluster cluster) {
    if (!present.containsKey(cluster.id())) {
      throw new IllegalArgumentException(
          "The project has no multi-cloud cluster "
              + cluster.id()
              + ": it is another project's, or was removed");
    }
  }

  private void put(Entry entry) {
    Entry before = present.put(entry.cluster().id(), entry);
    if (before != null) {
      share.remove(before.footprint());
    }
    share.add(entry.footprint());
  }

  private void dropOldest() {
    Iterator<Entry> entries = present.values().iterator();
    Entry oldest = entries.next();
    entries.remove();
    share.remove(oldest.footprint());
  }
}
