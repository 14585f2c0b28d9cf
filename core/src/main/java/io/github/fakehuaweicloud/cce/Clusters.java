package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.journal.BoundedLog;
import io.github.fakehuaweicloud.pki.ClientSubject;
import io.github.fakehuaweicloud.pki.KeyPairs;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clusters of one project, and what was issued for them. Safe for use by many threads. */
final class Clusters {

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final BoundedLog<IssuedCertificate> issued = new BoundedLog<>();
  private final ClientSubject client;
  private final Clock clock;
  private final int authorityYears;
  private final KeyPairs keys;
  private boolean closed;

  Clusters(ClientSubject client, Clock clock, int authorityYears, KeyPairs keys) {
    this.client = client;
    this.authorityYears = authorityYears;
    this.clock = clock;
    this.keys = keys;
  }

  private record Entry(Cluster cluster, ClusterPki pki, ClusterPhase phase) {}

  synchronized Cluster add(ClusterBuilder builder) {
    if (closed) {
      throw new IllegalStateException("The project is closed, so no cluster can be added to it");
    }
    Cluster cluster = builder.build(clock.instant());
    if (entries.containsKey(cluster.id())) {
      throw new IllegalStateException(
          "The project already has a cluster "
              + cluster.id()
              + ". Choose another id, or leave it to be made up");
    }
    entries.put(
        cluster.id(),
        new Entry(cluster, new ClusterPki(cluster, client, authorityYears, keys), cluster.phase()));
    return cluster;
  }

  synchronized List<Cluster> all() {
    return entries.values().stream().map(Entry::cluster).toList();
  }

  synchronized Optional<Cluster> find(String id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::cluster);
  }

  synchronized ClusterPki pki(Cluster cluster) {
    return entry(cluster).pki();
  }

  synchronized ClusterPhase phase(Cluster cluster) {
    return entry(cluster).phase();
  }

  synchronized void setPhase(Cluster cluster, ClusterPhase phase) {
    entries.put(cluster.id(), new Entry(cluster, entry(cluster).pki(), phase));
  }

  void record(IssuedCertificate certificate, int bytesOfResponse) {
    issued.add(certificate, bytesOfResponse);
  }

  /** Revokes what a user or an agency drew for a cluster so far. */
  void revoke(Cluster cluster, String owner) {
    issued().stream()
        .filter(certificate -> certificate.cluster().equals(cluster))
        .filter(certificate -> certificate.owner().equals(owner))
        .forEach(IssuedCertificate::revoke);
  }

  List<IssuedCertificate> issued() {
    return issued.entries();
  }

  /** From then on no cluster can be added. */
  synchronized void close() {
    closed = true;
  }

  private Entry entry(Cluster cluster) {
    Entry entry = entries.get(cluster.id());
    if (entry == null || !entry.cluster().equals(cluster)) {
      throw new IllegalArgumentException(
          "The cluster "
              + cluster.id()
              + " is not of this project, whose clusters are "
              + entries.keySet());
    }
    return entry;
  }
}
