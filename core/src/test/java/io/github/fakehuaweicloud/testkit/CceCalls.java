package io.github.fakehuaweicloud.testkit;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.util.List;

/** Well-formed requests about the clusters of a project. */
public record CceCalls(FakeHuaweiCloud cloud) {

  /** A body that creates a cluster, with every object that its page describes. */
  public static final String NEW_CLUSTER =
      """
      {"kind": "Cluster", "apiVersion": "v3",
       "metadata": {"name": "new-cluster"},
       "spec": {"flavor": "cce.s1.small", "version": "v1.28",
                "hostNetwork": {"vpc": "vpc-1", "subnet": "subnet-1"},
                "containerNetwork": {"mode": "vpc-router", "cidrs": [{"cidr": "10.0.0.0/16"}]},
                "masters": [{"availabilityZone": "cn-north-4a"}],
                "clusterTags": [{"key": "stage", "value": "test"}],
                "serviceNetwork": {}, "extendParam": {}}}
      """;

  public static String eip(String action, String id) {
    return "{\"spec\":{\"action\":\"" + action + "\",\"spec\":{\"id\":\"" + id + "\"}}}";
  }

  public WireResponse create(String name) {
    return createFrom(NEW_CLUSTER.replace("new-cluster", name));
  }

  public WireResponse createFrom(String body) {
    return send("POST", Paths.clusters(cloud.projectId()), body);
  }

  public WireResponse eip(String clusterId, String action, String id) {
    return bind(clusterId, eip(action, id));
  }

  public WireResponse bind(String clusterId, String body) {
    return send("PUT", Paths.cluster(cloud.projectId(), clusterId) + "/mastereip", body);
  }

  public WireResponse list(String query) {
    return send("GET", Paths.clusters(cloud.projectId()) + query, "");
  }

  public WireResponse show(String clusterId) {
    return send("GET", Paths.cluster(cloud.projectId(), clusterId), "");
  }

  /** The phase that a shown cluster is in. */
  public String phase(String clusterId) {
    return show(clusterId).json().at("/status/phase").asText();
  }

  public WireResponse endpoints(String clusterId) {
    return send("GET", Paths.cluster(cloud.projectId(), clusterId) + "/openapi", "");
  }

  public WireResponse delete(String clusterId, String query) {
    return send("DELETE", Paths.cluster(cloud.projectId(), clusterId) + query, "");
  }

  /** The job in the answer to a deletion. */
  public String delete(String clusterId) {
    return delete(clusterId, "").json().at("/status/jobID").asText();
  }

  public WireResponse job(String jobId) {
    return send("GET", Paths.job(cloud.projectId(), jobId), "");
  }

  /** The phase that a shown job is in. */
  public String jobPhase(String jobId) {
    return job(jobId).json().at("/status/phase").asText();
  }

  public WireResponse certificateByGet(String clusterId) {
    return send("GET", Paths.certificate(cloud.projectId(), clusterId), "");
  }

  public WireResponse send(String method, String target, String body) {
    return Wire.request(
        method,
        cloud.endpoint(),
        target,
        List.of("Content-Type: application/json", "X-Auth-Token: " + cloud.token()),
        body);
  }
}
