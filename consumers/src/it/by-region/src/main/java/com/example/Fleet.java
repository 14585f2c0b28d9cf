package com.example;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.ListClustersRequest;
import com.huaweicloud.sdk.cce.v3.region.CceRegion;
import java.util.List;

/** Knows its region; all the rest comes from where the SDK looks for it. */
public final class Fleet {

  private final CceClient cce;

  public Fleet(String region) {
    this.cce = CceClient.newBuilder().withRegion(CceRegion.valueOf(region)).build();
  }

  public List<String> names() {
    return cce.listClusters(new ListClustersRequest()).getItems().stream()
        .map(cluster -> cluster.getMetadata().getName())
        .toList();
  }
}
