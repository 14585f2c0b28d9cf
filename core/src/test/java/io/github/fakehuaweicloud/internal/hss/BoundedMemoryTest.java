package io.github.fakehuaweicloud.internal.hss;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.contract.SentParameters;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** A server that runs for months keeps no more of its clusters than a journal does of requests. */
class BoundedMemoryTest {

  private static final long MEGABYTE = 1024 * 1024;
  private static final UploadedKubeconfig KUBECONFIG = UploadedKubeconfig.of("{}");

  private final MultiCloudClusters clusters = new MultiCloudClusters();

  @Test
  void drops_the_oldest_of_too_many_clusters() {
    for (int i = 0; i <= BoundedLog.MAX_ENTRIES; i++) {
      clusters.add(cluster("c" + i), 1);
    }

    assertThat(clusters.all()).hasSize(BoundedLog.MAX_ENTRIES);
    assertThat(clusters.find("c0")).isEmpty();
    assertThat(clusters.find("c1")).isPresent();
  }

  @Test
  void drops_the_oldest_of_too_large_clusters() {
    for (int i = 0; i < 70; i++) {
      clusters.add(cluster("c" + i), MEGABYTE);
    }

    assertThat(clusters.all())
        .extracting(MultiCloudCluster::id)
        .hasSize(64)
        .startsWith("c6")
        .endsWith("c69");
  }

  @Test
  void counts_of_many_updates_the_latest() {
    clusters.add(cluster("old"), MEGABYTE);
    clusters.add(cluster("updated"), MEGABYTE);
    for (int i = 0; i < 200; i++) {
      clusters.change("updated", now -> now.with(KUBECONFIG), OptionalLong.of(MEGABYTE));
    }

    assertThat(clusters.find("old")).isPresent();

    clusters.change("updated", now -> now.with(KUBECONFIG), OptionalLong.of(70 * MEGABYTE));

    assertThat(clusters.all()).extracting(MultiCloudCluster::id).containsExactly("updated");
  }

  @Test
  void keeps_a_cluster_however_many_others_come_and_go() {
    clusters.add(cluster("kept"), 1);
    for (int i = 0; i <= 2 * BoundedLog.MAX_ENTRIES; i++) {
      clusters.add(cluster("c" + i), 1);
      clusters.remove("c" + i);
    }

    assertThat(clusters.all()).extracting(MultiCloudCluster::id).containsExactly("kept");
    assertThat(clusters.registered())
        .hasSize(BoundedLog.MAX_ENTRIES + 1)
        .first()
        .extracting(MultiCloudCluster::id)
        .isEqualTo("kept");
  }

  @Test
  void gives_the_memory_of_a_removed_cluster_to_others() {
    for (int i = 0; i < 200; i++) {
      clusters.add(cluster("c" + i), MEGABYTE);
      clusters.remove("c" + i);
    }
    clusters.add(cluster("one"), 60 * MEGABYTE);
    clusters.add(cluster("two"), MEGABYTE);

    assertThat(clusters.all()).hasSize(2);
  }

  private static RegisteredCluster cluster(String id) {
    return RegisteredCluster.of(
        new Registration(id, "r", true, SentParameters.NONE), KUBECONFIG, Agent.ABSENT);
  }
}
