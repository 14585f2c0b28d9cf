package com.example.fleet;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.Cluster;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.ListClustersRequest;
import com.huaweicloud.sdk.cce.v3.region.CceRegion;
import com.huaweicloud.sdk.core.utils.JsonUtils;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The clusters of a region. Its client is built as in production: by region, with the access key
 * from the environment; the SDK looks the project up. There is no constructor for tests.
 */
public final class Fleet {

  private final CceClient cce;

  private Fleet(CceClient cce) {
    this.cce = cce;
  }

  /**
   * Looks the project of the region up, so IAM must be reachable.
   *
   * @param region for example {@code cn-north-4}
   * @return the region's clusters
   */
  public static Fleet in(String region) {
    return new Fleet(CceClient.newBuilder().withRegion(CceRegion.valueOf(region)).build());
  }

  /**
   * The names of the clusters that can be used.
   *
   * @return in the order of the cloud
   */
  public List<String> available() {
    return clusters().stream()
        .filter(cluster -> cluster.getStatus().getPhase().equals("Available"))
        .map(cluster -> cluster.getMetadata().getName())
        .toList();
  }

  /**
   * Obtains a kubeconfig that is valid for a day.
   *
   * @param cluster the name of a cluster
   * @return JSON
   */
  public String kubeconfig(String cluster) {
    String id =
        clusters().stream()
            .filter(one -> one.getMetadata().getName().equals(cluster))
            .findFirst()
            .orElseThrow(() -> new NoSuchElementException("No cluster is called " + cluster))
            .getMetadata()
            .getUid();
    return JsonUtils.toJSON(
        cce.createKubernetesClusterCert(
            new CreateKubernetesClusterCertRequest()
                .withClusterId(id)
                .withBody(new CertDuration().withDuration(1))));
  }

  private List<Cluster> clusters() {
    return cce.listClusters(new ListClustersRequest()).getItems();
  }
}
