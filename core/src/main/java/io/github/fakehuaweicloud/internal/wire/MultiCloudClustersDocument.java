package io.github.fakehuaweicloud.internal.wire;

import java.util.List;

/** The multi-cloud clusters of a project. */
public record MultiCloudClustersDocument(List<MultiCloudClusterDocument> multiCloudClusters) {

  public MultiCloudClustersDocument {
    multiCloudClusters = Lists.orEmpty(multiCloudClusters);
  }
}
