package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * The multi-cloud clusters of one project, those that are there and those that were. Both are
 * bounded like a {@link BoundedLog}: the oldest ones are dropped. Thread-safe.
 */
final class MultiCloudClusters {

  private final Map<String, Entry> present = new LinkedHashMap<>();
  private final BoundedLog<Entry> removed = new BoundedLog<>();
  private long bytes;
  private long added;
  private boolean closed;

  /**
   * @param number the how-manieth it is
   * @param registered how much memory the registration takes
   * @param updated how much memory the latest kubeconfig takes beyond that
   * @param leaving a request has been promised that it will be removed
   */
  private record Entry(
      long number, RegisteredCluster cluster, long registered, long updated, boolean leaving) {

    long size() {
      return registered + updated;
    }

    Entry with(RegisteredCluster other, long nowUpdated) {
      return new Entry(number, other, registered, nowUpdated, leaving);
    }
  }

  synchronized void add(RegisteredCluster cluster, long size) {
    put(new Entry(added++, cluster, size, 0, false));
  }

  /**
   * For a test.
   *
   * @throws IllegalStateException if there is one with this id, or the project is closed
   */
  synchronized void addNew(RegisteredCluster cluster, long size) {
    if (closed) {
      throw new IllegalStateException("The project is closed, so no cluster can be added to it");
    }
    if (present.containsKey(cluster.id())) {
      throw new IllegalStateException(
          "The project already has a multi-cloud cluster "
              + cluster.id()
              + ". Choose another id, or leave it to be made up");
    }
    add(cluster, size);
  }

  /** In the order they were added. */
  synchronized List<MultiCloudCluster> all() {
    return present.values().stream().<MultiCloudCluster>map(Entry::cluster).toList();
  }

  /** Those that came by request, whether they are still there or not. */
  synchronized List<MultiCloudCluster> registered() {
    return Stream.concat(removed.entries().stream(), present.values().stream())
        .filter(entry -> entry.cluster().registration().byRequest())
        .sorted(Comparator.comparingLong(Entry::number))
        .<MultiCloudCluster>map(Entry::cluster)
        .toList();
  }

  synchronized Optional<RegisteredCluster> find(String id) {
    return Optional.ofNullable(present.get(id)).map(Entry::cluster);
  }

  /** What requests see: a cluster is gone for them from the moment that a removal is answered. */
  synchronized List<RegisteredCluster> reachable() {
    return present.values().stream().filter(entry -> !entry.leaving()).map(Entry::cluster).toList();
  }

  synchronized Optional<RegisteredCluster> reach(String id) {
    return Optional.ofNullable(present.get(id))
        .filter(entry -> !entry.leaving())
        .map(Entry::cluster);
  }

  /** Promises a removal, of several ones at the same time to one only. */
  synchronized boolean claim(String id) {
    Entry entry = present.get(id);
    if (entry == null || entry.leaving()) {
      return false;
    }
    present.put(
        id, new Entry(entry.number(), entry.cluster(), entry.registered(), entry.updated(), true));
    return true;
  }

  synchronized void remove(String id) {
    Entry entry = present.remove(id);
    if (entry != null) {
      bytes -= entry.size();
      removed.add(entry.with(entry.cluster().removed(), entry.updated()), entry.size());
    }
  }

  /** Does nothing if the cluster is gone. */
  synchronized void change(String id, UnaryOperator<RegisteredCluster> change) {
    change(id, change, OptionalLong.empty());
  }

  /**
   * Does nothing if the cluster is gone.
   *
   * @param updated how much memory a new kubeconfig takes; empty if there is none
   */
  synchronized void change(
      String id, UnaryOperator<RegisteredCluster> change, OptionalLong updated) {
    Entry entry = present.get(id);
    if (entry != null) {
      put(entry.with(change.apply(entry.cluster()), updated.orElse(entry.updated())));
    }
  }

  /**
   * For a test.
   *
   * @throws IllegalArgumentException if the project has no such cluster
   */
  synchronized void change(MultiCloudCluster cluster, UnaryOperator<RegisteredCluster> change) {
    demand(cluster);
    change(cluster.id(), change);
  }

  synchronized void remove(MultiCloudCluster cluster) {
    demand(cluster);
    remove(cluster.id());
  }

  synchronized void close() {
    closed = true;
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
    bytes += entry.size() - (before == null ? 0 : before.size());
    var oldest = present.values().iterator();
    while (present.size() > BoundedLog.MAX_ENTRIES
        || (bytes > BoundedLog.MAX_BYTES && present.size() > 1)) {
      bytes -= oldest.next().size();
      oldest.remove();
    }
  }
}
