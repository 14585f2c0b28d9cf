package io.github.fakehuaweicloud.testkit;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.cce.Cluster;
import java.util.List;
import java.util.function.Consumer;

/** Projects on one server that all tests share, and well-formed requests to the services. */
public final class Clouds {

  /** The least body that HSS takes. */
  public static final String LEAST_HSS_BODY = "{\"kube_config\":\"kind: Config\"}";

  private static final FakeHuaweiCloudServer SERVER = FakeHuaweiCloudServer.start();

  private Clouds() {}

  /**
   * Opens a project on the shared server.
   *
   * @return the project
   */
  public static FakeHuaweiCloud newProject() {
    return SERVER.newProject();
  }

  /**
   * Opens a project on the shared server.
   *
   * @param describe sets what shall differ from the defaults
   * @return the project
   */
  public static FakeHuaweiCloud newProject(Consumer<ProjectBuilder> describe) {
    return SERVER.newProject(describe);
  }

  /**
   * The path of "obtain a cluster certificate".
   *
   * @param cloud the project
   * @param clusterId the cluster
   * @return the path
   */
  public static String certificatePath(FakeHuaweiCloud cloud, String clusterId) {
    return Paths.certificate(cloud.projectId(), clusterId);
  }

  /** The path of "revoke a cluster certificate of a user". */
  public static String revocationPath(FakeHuaweiCloud cloud, String clusterId) {
    return Paths.revocation(cloud.projectId(), clusterId);
  }

  /**
   * The path of "create a multi-cloud cluster".
   *
   * @param cloud the project
   * @return the path
   */
  public static String multiCloudPath(FakeHuaweiCloud cloud) {
    return Paths.multiCloudClusters(cloud.projectId());
  }

  /**
   * Asks CCE for a certificate.
   *
   * @param cloud the project
   * @param cluster the cluster
   * @param days the duration
   * @return the answer
   */
  public static WireResponse obtainCertificate(FakeHuaweiCloud cloud, Cluster cluster, int days) {
    return obtainCertificate(cloud, cluster.id(), "{\"duration\":" + days + "}");
  }

  /**
   * Asks CCE for a certificate.
   *
   * @param cloud the project
   * @param clusterId the cluster
   * @param body the body
   * @return the answer
   */
  public static WireResponse obtainCertificate(
      FakeHuaweiCloud cloud, String clusterId, String body) {
    return Wire.post(
        cloud.endpoint(),
        certificatePath(cloud, clusterId),
        List.of("Content-Type: application/json", "X-Auth-Token: " + cloud.token()),
        body);
  }

  /** Asks CCE to revoke the certificates of a user. */
  public static WireResponse revokeCertificates(
      FakeHuaweiCloud cloud, String clusterId, String body) {
    return Wire.post(
        cloud.endpoint(),
        revocationPath(cloud, clusterId),
        List.of("Content-Type: application/json", "X-Auth-Token: " + cloud.token()),
        body);
  }

  /**
   * Asks HSS to create a multi-cloud cluster.
   *
   * @param cloud the project
   * @param body the body
   * @return the answer
   */
  public static WireResponse createMultiCloudCluster(FakeHuaweiCloud cloud, String body) {
    return createMultiCloudCluster(cloud, "", body);
  }

  /**
   * Asks HSS to create a multi-cloud cluster.
   *
   * @param cloud the project
   * @param afterPath what follows the path, for example {@code ?enterprise_project_id=0}
   * @param body the body
   * @return the answer
   */
  public static WireResponse createMultiCloudCluster(
      FakeHuaweiCloud cloud, String afterPath, String body) {
    return Wire.post(
        cloud.endpoint(),
        multiCloudPath(cloud) + afterPath,
        List.of("X-Auth-Token: " + cloud.token()),
        body);
  }

  /**
   * Asks HSS for an operation on multi-cloud clusters.
   *
   * @param afterBase what follows {@code …/multi-cloud}, for example {@code /clusters?limit=10}
   * @param body empty for none
   */
  public static WireResponse multiCloud(
      FakeHuaweiCloud cloud, String method, String afterBase, String body) {
    return Wire.request(
        method,
        cloud.endpoint(),
        Paths.multiCloud(cloud.projectId()) + afterBase,
        List.of("X-Auth-Token: " + cloud.token()),
        body);
  }
}
