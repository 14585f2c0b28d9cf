package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Paths;
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
  },
  CERTIFICATE_BY_GET("CreateClusterCert", "\"kind\":\"Config\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return bodiless("GET", cloud, Clouds.certificatePath(cloud, cluster(cloud).id()));
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      WireResponse internal = request(cloud).send();
      cloud.cce().bindPublicIp(cluster(cloud), "203.0.113.7");
      return List.of(internal, request(cloud).send());
    }
  },
  CLUSTERS("ListClusters", "\"items\":[") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return bodiless("GET", cloud, Paths.clusters(cloud.projectId()));
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      clusterOnItsWay(cloud);
      cloud.cce().addCluster();
      return List.of(request(cloud).send());
    }
  },
  CLUSTER("ShowCluster", "\"kind\":\"Cluster\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return bodiless("GET", cloud, Paths.cluster(cloud.projectId(), cluster(cloud).id()));
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      clusterOnItsWay(cloud);
      return List.of(request(cloud).send(), request(cloud).send());
    }
  },
  ENDPOINTS("ShowClusterEndpoints", "\"privateEndpoint\":") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      String path = Paths.cluster(cloud.projectId(), cluster(cloud).id()) + "/openapi";
      return bodiless("GET", cloud, path);
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      cloud.cce().bindPublicIp(cluster(cloud), "203.0.113.7");
      return List.of(request(cloud).send());
    }
  },
  DELETION("DeleteCluster", "\"deleteStatus\":{") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      String id = cluster(cloud).id();
      return bodiless("DELETE", cloud, Paths.cluster(cloud.projectId(), id))
          .preparedBy(() -> addUnlessThere(cloud, id));
    }
  },
  JOB("ShowJob", "\"kind\":\"Job\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return show(cloud, clusterOnItsWay(cloud).jobId().orElseThrow());
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      String deletion = DELETION.request(cloud).send().json().at("/status/jobID").asText();
      return List.of(request(cloud).send(), show(cloud, deletion).send());
    }

    private Draft show(FakeHuaweiCloud cloud, String job) {
      return bodiless("GET", cloud, Paths.job(cloud.projectId(), job));
    }
  },
  CREATION("CreateCluster", "\"phase\":\"Creating\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return post(cloud, Paths.clusters(cloud.projectId()), CceCalls.NEW_CLUSTER)
          .preparedBy(() -> cloud.cce().clusters().forEach(cloud.cce()::removeCluster));
    }
  },
  BINDING("UpdateClusterEip", "\"privateEndpoint\":") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      cloud.cce().addEip("eip-1", "203.0.113.7");
      return put(cloud, "unbind")
          .preparedBy(() -> cloud.cce().bindPublicIp(cluster(cloud), "203.0.113.7"));
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      request(cloud);
      return List.of(put(cloud, "bind").send(), put(cloud, "unbind").send());
    }

    private Draft put(FakeHuaweiCloud cloud, String action) {
      String path = Paths.cluster(cloud.projectId(), cluster(cloud).id()) + "/mastereip";
      return post(cloud, path, CceCalls.eip(action, "eip-1")).withMethod("PUT");
    }
  },
  VERSION("ShowVersion", "\"versions\":[{") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return new Draft("GET", cloud.endpoint(), "/", List.of("Host: cce.example.com"), "");
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

  private static Draft bodiless(String method, FakeHuaweiCloud cloud, String path) {
    return post(cloud, path, "").withMethod(method);
  }

  private static void addUnlessThere(FakeHuaweiCloud cloud, String id) {
    if (cloud.cce().cluster(id).isEmpty()) {
      cloud.cce().addCluster(c -> c.id(id));
    }
  }

  /** Shows its job in one answer, and its endpoints in the next. */
  private static Cluster clusterOnItsWay(FakeHuaweiCloud cloud) {
    return cloud
        .cce()
        .addCluster(c -> c.phase(ClusterPhase.CREATING).transition(Transition.afterPolls(1)));
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
