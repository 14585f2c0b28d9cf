package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;

enum CceExample implements Example {
  CERTIFICATE("CreateKubernetesClusterCert", "\"kind\":\"Config\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return post(cloud, Clouds.certificatePath(cloud, cluster(cloud).id()), "{\"duration\": 1}");
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      return List.of(
          Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 1),
          Clouds.obtainCertificate(
              cloud, cloud.cce().addCluster(c -> c.publicIp("203.0.113.7")), 1));
    }
  },
  REVOCATION("RevokeKubernetesClusterCert", "") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return post(cloud, Clouds.revocationPath(cloud, cluster(cloud).id()), "{\"userId\": \"u1\"}");
    }

    @Override
    public String bodyFor(String field, String body) {
      return "{}";
    }
  };

  private final String operation;
  private final String good;

  CceExample(String operation, String good) {
    this.operation = operation;
    this.good = good;
  }

  @Override
  public String operation() {
    return operation;
  }

  @Override
  public String good() {
    return good;
  }

  @Override
  public String invalid() {
    return "CCE.01400001";
  }

  @Override
  public Refusal unknown(String variable) {
    return variable.equals("project_id")
        ? new Refusal(403, "CCE.01403001")
        : new Refusal(404, "CCE.01404001");
  }

  static Cluster cluster(FakeHuaweiCloud cloud) {
    return cloud.cce().clusters().stream().findFirst().orElseGet(() -> cloud.cce().addCluster());
  }

  private static Draft post(FakeHuaweiCloud cloud, String path, String body) {
    return new Draft(
        "POST",
        cloud.endpoint(),
        path,
        List.of("Content-Type: application/json", "X-Auth-Token: " + cloud.token()),
        body);
  }
}
