package io.github.fakehuaweicloud.testkit;

/** The paths of the operations, as the pages have them. */
public final class Paths {

  private Paths() {}

  public static String clusters(String projectId) {
    return "/api/v3/projects/" + projectId + "/clusters";
  }

  public static String cluster(String projectId, String clusterId) {
    return clusters(projectId) + "/" + clusterId;
  }

  public static String job(String projectId, String jobId) {
    return "/api/v3/projects/" + projectId + "/jobs/" + jobId;
  }

  public static String certificate(String projectId, String clusterId) {
    return cluster(projectId, clusterId) + "/clustercert";
  }

  public static String revocation(String projectId, String clusterId) {
    return certificate(projectId, clusterId) + "revoke";
  }

  public static String multiCloudClusters(String projectId) {
    return "/v5/" + projectId + "/container/kubernetes/multi-cloud/clusters";
  }
}
