package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import io.github.fakehuaweicloud.internal.pki.ClientSubject;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The clusters of one project and the certificates issued for them. Thread-safe. */
final class Clusters {

  /** As observed, and long enough for certificates of five years. */
  private static final int AUTHORITY_YEARS = 20;

  /** Long enough for certificates of 30 years, even if a test moves the clock by years. */
  private static final int AUTHORITY_YEARS_OF_JUNE_2023 = 50;

  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final BoundedLog<CceCertificate> issued = new BoundedLog<>();
  private final ClientSubject administrator;
  private final CceEdition edition;
  private final Clock clock;
  private final KeyPairs keys;
  private boolean closed;

  Clusters(Identity identity, CceEdition edition, Clock clock, KeyPairs keys) {
    this.administrator =
        new ClientSubject(identity.userId(), List.of("system:masters", identity.groupId()));
    this.edition = edition;
    this.clock = clock;
    this.keys = keys;
  }

  private record Entry(CceCluster cluster, ClusterPki pki, ClusterPhase phase) {}

  CceEdition edition() {
    return edition;
  }

  Clock clock() {
    return clock;
  }

  synchronized Cluster add(ClusterDescription description) {
    if (closed) {
      throw new IllegalStateException("The project is closed, so no cluster can be added to it");
    }
    CceCluster cluster = description.build(clock.instant());
    if (entries.containsKey(cluster.id())) {
      throw new IllegalStateException(
          "The project already has a cluster "
              + cluster.id()
              + ". Choose another id, or leave it to be made up");
    }
    ClusterPki pki = new ClusterPki(cluster, administrator, authorityYears(), keys);
    entries.put(cluster.id(), new Entry(cluster, pki, cluster.phase()));
    return cluster;
  }

  synchronized List<Cluster> all() {
    return entries.values().stream().<Cluster>map(Entry::cluster).toList();
  }

  synchronized Optional<CceCluster> find(String id) {
    return Optional.ofNullable(entries.get(id)).map(Entry::cluster);
  }

  synchronized ClusterPki pki(Cluster cluster) {
    return entry(cluster).pki();
  }

  X509Certificate authorityCertificate(Cluster cluster) {
    return pki(cluster).authorityCertificate(clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }

  synchronized ClusterPhase phase(Cluster cluster) {
    return entry(cluster).phase();
  }

  synchronized void setPhase(Cluster cluster, ClusterPhase phase) {
    Entry entry = entry(cluster);
    entries.put(cluster.id(), new Entry(entry.cluster(), entry.pki(), phase));
  }

  /** Certificate and kubeconfig take about twice as much as the answer that held them. */
  void record(CceCertificate certificate, int bytesOfResponse) {
    issued.add(certificate, 2L * bytesOfResponse);
  }

  void revoke(Cluster cluster, String owner) {
    issued().stream()
        .filter(certificate -> certificate.cluster().equals(cluster))
        .filter(certificate -> certificate.owner().equals(owner))
        .forEach(CceCertificate::revoke);
  }

  List<CceCertificate> issued() {
    return issued.entries();
  }

  synchronized void close() {
    closed = true;
  }

  private int authorityYears() {
    return edition == CceEdition.JUNE_2023 ? AUTHORITY_YEARS_OF_JUNE_2023 : AUTHORITY_YEARS;
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
