package io.github.fakehuaweicloud.testkit;

/** The paths of the operations, as the pages have them. */
public final class Paths {

  private Paths() {}

  public static String certificate(String projectId, String clusterId) {
    return "/api/v3/projects/" + projectId + "/clusters/" + clusterId + "/clustercert";
  }

  public static String revocation(String projectId, String clusterId) {
    return certificate(projectId, clusterId) + "revoke";
  }

  public static String multiCloudClusters(String projectId) {
    return multiCloud(projectId) + "/clusters";
  }

  /** What the paths of all operations on multi-cloud clusters begin with. */
  public static String multiCloud(String projectId) {
    return "/v5/" + projectId + "/container/kubernetes/multi-cloud";
  }
}
