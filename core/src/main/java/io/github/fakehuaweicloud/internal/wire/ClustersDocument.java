package io.github.fakehuaweicloud.internal.wire;

import java.util.List;

/** The clusters of a project. */
public record ClustersDocument(List<ClusterDocument> clusters) {

  public ClustersDocument {
    clusters = Lists.orEmpty(clusters);
  }
}
