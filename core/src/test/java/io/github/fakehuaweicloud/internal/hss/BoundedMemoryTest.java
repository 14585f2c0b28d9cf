package io.github.fakehuaweicloud.internal.hss;

import static io.github.fakehuaweicloud.internal.hss.RegisteredClusters.cluster;
import static io.github.fakehuaweicloud.internal.hss.RegisteredClusters.kubeconfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import io.github.fakehuaweicloud.testkit.RetainedSize;
import org.junit.jupiter.api.Test;

/** A server that runs for months keeps no more of its clusters than a journal does of requests. */
class BoundedMemoryTest {

  private static final int KILOBYTE = 1024;

  private final Allowance allowance = new Allowance(64 * KILOBYTE);
  private final MultiCloudClusters clusters = new MultiCloudClusters(allowance);

  @Test
  void drops_the_oldest_of_too_many_clusters() {
    MultiCloudClusters many = new MultiCloudClusters(new Allowance());
    for (int i = 0; i <= BoundedLog.MAX_ENTRIES; i++) {
      many.add(cluster("c" + i));
    }

    assertThat(many.all()).hasSize(BoundedLog.MAX_ENTRIES);
    assertThat(many.find("c0")).isEmpty();
    assertThat(many.find("c1")).isPresent();
  }

  @Test
  void drops_the_oldest_of_too_large_clusters() {
    for (int i = 0; i < 20; i++) {
      clusters.add(cluster("c" + i, 10 * KILOBYTE));
    }

    assertThat(clusters.all())
        .extracting(MultiCloudCluster::id)
        .containsExactly("c15", "c16", "c17", "c18", "c19");
  }

  @Test
  void counts_of_many_updates_the_latest() {
    clusters.add(cluster("old", KILOBYTE));
    clusters.add(cluster("updated", KILOBYTE));
    for (int i = 0; i < 200; i++) {
      clusters.change("updated", now -> now.with(kubeconfig(KILOBYTE)));
    }

    assertThat(clusters.find("old")).isPresent();

    clusters.change("updated", now -> now.with(kubeconfig(70 * KILOBYTE)));

    assertThat(clusters.all()).extracting(MultiCloudCluster::id).containsExactly("updated");
  }

  @Test
  void keeps_a_cluster_however_many_others_come_and_go() {
    clusters.add(cluster("kept"));
    for (int i = 0; i <= 1_000; i++) {
      clusters.add(cluster("c" + i));
      clusters.remove("c" + i);
    }

    assertThat(clusters.all()).extracting(MultiCloudCluster::id).containsExactly("kept");
    assertThat(clusters.registered())
        .hasSizeLessThan(100)
        .first()
        .extracting(MultiCloudCluster::id)
        .isEqualTo("kept");
  }

  @Test
  void gives_the_memory_of_a_removed_cluster_to_others() {
    for (int i = 0; i < 200; i++) {
      clusters.add(cluster("c" + i, 10 * KILOBYTE));
      clusters.remove("c" + i);
    }
    clusters.add(cluster("one", 20 * KILOBYTE));
    clusters.add(cluster("two", 10 * KILOBYTE));

    assertThat(clusters.all()).hasSize(2);
    assertThat(allowance.taken()).isLessThanOrEqualTo(64L * KILOBYTE);
  }

  @Test
  void reads_a_long_kubeconfig_from_the_request_that_sent_it() {
    RegisteredCluster cluster = cluster("c1", 1_000);

    assertThat(cluster.kubeconfigText()).hasSize(1_002).startsWith("{} ");
    assertThat(cluster.with(kubeconfig(2_000)).kubeconfigText()).hasSize(2_002);
  }

  @Test
  void takes_for_a_cluster_about_what_it_says() {
    RegisteredCluster cluster = cluster("c1", 5_000);
    RegisteredCluster updated = cluster.with(kubeconfig(7_000));

    assertThat(cluster.footprint().alone()).isBetween(retained(cluster), 2 * retained(cluster));
    assertThat(updated.footprint().alone()).isBetween(retained(updated), 2 * retained(updated));
    assertThat(retained(updated)).isGreaterThan(12_000);
  }

  private static long retained(RegisteredCluster cluster) {
    return RetainedSize.of(cluster, CreateMultiCloudClusterPage.PAGE);
  }
}
