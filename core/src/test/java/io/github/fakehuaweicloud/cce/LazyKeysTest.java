package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.pki.ClientSubject;
import io.github.fakehuaweicloud.pki.KeyPairStore;
import java.security.KeyPair;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys are the expensive thing, so a store that holds one pair shows who took it, and when. */
class LazyKeysTest {

  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final KeyPairStore store = new KeyPairStore();
  private final Clusters clusters =
      new Clusters(
          new ClientSubject("user", List.of("group")), Clock.fixed(NOW, ZoneOffset.UTC), 20, store);

  @Test
  void are_not_taken_by_adding_a_thousand_clusters() {
    KeyPair only = idlePair();
    for (int i = 0; i < 1000; i++) {
      clusters.add(new ClusterBuilder());
    }

    assertThat(clusters.all()).hasSize(1000);
    assertThat(store.borrow()).isSameAs(only);
  }

  @Test
  void are_taken_when_the_authority_is_asked_for() {
    KeyPair only = idlePair();
    Cluster cluster = clusters.add(new ClusterBuilder());

    assertThat(clusters.pki(cluster).authorityCertificate().getPublicKey())
        .isEqualTo(only.getPublic());
    assertThat(store.borrow()).isNotSameAs(only);
  }

  @Test
  void come_back_when_the_project_closes() {
    Cluster cluster = clusters.add(new ClusterBuilder());
    ClusterPki.Issued issued =
        clusters.pki(cluster).issue(new Issuance(NOW, NOW.plus(Duration.ofDays(1)), true));
    PublicKey authority = clusters.pki(cluster).authorityCertificate().getPublicKey();
    clusters.close();

    assertThat(List.of(store.borrow().getPublic(), store.borrow().getPublic()))
        .containsExactlyInAnyOrder(authority, issued.certificate().getPublicKey());
  }

  @Test
  void come_back_only_once() {
    KeyPair only = idlePair();
    Cluster cluster = clusters.add(new ClusterBuilder());
    clusters.pki(cluster).authorityCertificate();
    clusters.close();
    clusters.close();

    assertThat(store.borrow()).isSameAs(only);
    assertThat(store.borrow()).isNotSameAs(only);
  }

  @Test
  void serve_the_same_authority_and_client_until_then() {
    Cluster cluster = clusters.add(new ClusterBuilder());
    ClusterPki pki = clusters.pki(cluster);

    assertThat(pki.authorityCertificate()).isSameAs(pki.authorityCertificate());
    assertThat(pki.issue(new Issuance(NOW, NOW.plus(Duration.ofDays(1)), true)).keyPem())
        .isEqualTo(pki.issue(new Issuance(NOW, NOW.plus(Duration.ofDays(1)), true)).keyPem());
  }

  private KeyPair idlePair() {
    KeyPair pair = store.borrow();
    store.giveBack(pair);
    return pair;
  }
}
