package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.Stream;

/** What the generated requests must know of an operation beyond its page: a good request. */
enum Example {
  CERTIFICATE("CreateKubernetesClusterCert", "CCE.01400001", "\"kind\":\"Config\"") {
    @Override
    Draft request(FakeHuaweiCloud cloud) {
      return new Draft(
          "POST",
          cloud.endpoint(),
          Clouds.certificatePath(cloud, cluster(cloud).id()),
          List.of("Content-Type: application/json", "X-Auth-Token: " + cloud.token()),
          "{\"duration\": 1}");
    }

    @Override
    List<WireResponse> answers(FakeHuaweiCloud cloud) {
      return List.of(
          Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 1),
          Clouds.obtainCertificate(
              cloud, cloud.cce().addCluster(c -> c.publicIp("203.0.113.7")), 1));
    }
  },
  REVOCATION("RevokeKubernetesClusterCert", "CCE.01400001", "") {
    @Override
    Draft request(FakeHuaweiCloud cloud) {
      return new Draft(
          "POST",
          cloud.endpoint(),
          Clouds.revocationPath(cloud, cluster(cloud).id()),
          List.of("Content-Type: application/json", "X-Auth-Token: " + cloud.token()),
          "{\"userId\": \"u1\"}");
    }
  },
  CERTIFICATE_BY_GET("CreateClusterCert", "CCE.01400001", "\"kind\":\"Config\"") {
    @Override
    Draft request(FakeHuaweiCloud cloud) {
      return bodiless("GET", cloud, Clouds.certificatePath(cloud, cluster(cloud).id()));
    }

    @Override
    List<WireResponse> answers(FakeHuaweiCloud cloud) {
      WireResponse internal = request(cloud).send();
      cloud.cce().bindPublicIp(cluster(cloud), "203.0.113.7");
      return List.of(internal, request(cloud).send());
    }
  },
  CLUSTERS("ListClusters", "CCE.01400001", "\"items\":[") {
    @Override
    Draft request(FakeHuaweiCloud cloud) {
      return bodiless("GET", cloud, Paths.clusters(cloud.projectId()));
    }

    @Override
    List<WireResponse> answers(FakeHuaweiCloud cloud) {
      clusterOnItsWay(cloud);
      cloud.cce().addCluster();
      return List.of(request(cloud).send());
    }
  },
  CLUSTER("ShowCluster", "CCE.01400001", "\"kind\":\"Cluster\"") {
    @Override
    Draft request(FakeHuaweiCloud cloud) {
      return bodiless("GET", cloud, Paths.cluster(cloud.projectId(), cluster(cloud).id()));
    }

    @Override
    List<WireResponse> answers(FakeHuaweiCloud cloud) {
      clusterOnItsWay(cloud);
      return List.of(request(cloud).send(), request(cloud).send());
    }
  },
  ENDPOINTS("ShowClusterEndpoints", "CCE.01400001", "\"privateEndpoint\":") {
    @Override
    Draft request(FakeHuaweiCloud cloud) {
      String path = Paths.cluster(cloud.projectId(), cluster(cloud).id()) + "/openapi";
      return bodiless("GET", cloud, path);
    }

    @Override
    List<WireResponse> answers(FakeHuaweiCloud cloud) {
      cloud.cce().bindPublicIp(cluster(cloud), "203.0.113.7");
      return List.of(request(cloud).send());
    }
  },
  DELETION("DeleteCluster", "CCE.01400001", "\"deleteStatus\":{") {
    @Override
    Draft request(FakeHuaweiCloud cloud) {
      String path = Paths.cluster(cloud.projectId(), cluster(cloud).id());
      return bodiless("DELETE", cloud, path);
    }
  },
  JOB("ShowJob", "CCE.01400001", "\"kind\":\"Job\"") {
    @Override
    Draft request(FakeHuaweiCloud cloud) {
      return bodiless("GET", cloud, Paths.job(cloud.projectId(), jobId(DELETION, cloud)));
    }

    @Override
    List<WireResponse> answers(FakeHuaweiCloud cloud) {
      clusterOnItsWay(cloud);
      WireResponse shown = CLUSTER.request(cloud).send();
      String creation = shown.json().at("/status/jobID").asText();
      return List.of(
          bodiless("GET", cloud, Paths.job(cloud.projectId(), creation)).send(),
          request(cloud).send());
    }
  },
  MULTI_CLOUD_CLUSTER("CreateMultiCloudClusters", "HSS.0001", "\"cluster_id\":\"") {
    @Override
    Draft request(FakeHuaweiCloud cloud) {
      return new Draft(
          "POST",
          cloud.endpoint(),
          Clouds.multiCloudPath(cloud),
          List.of("X-Auth-Token: " + cloud.token()),
          Clouds.LEAST_HSS_BODY);
    }

    @Override
    String otherFields(String field) {
      return field.equals("kube_config") ? "" : "\"kube_config\": \"{}\"";
    }
  };

  private final String operation;
  private final String invalid;
  private final String good;

  Example(String operation, String invalid, String good) {
    this.operation = operation;
    this.invalid = invalid;
    this.good = good;
  }

  static Example of(Page operation) {
    return Stream.of(values())
        .filter(example -> example.operation.equals(operation.id()))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError("Expected an example of a good request for " + operation.id()));
  }

  /** A request that keeps every row. */
  abstract Draft request(FakeHuaweiCloud cloud);

  /** Good answers in every shape the page knows. */
  List<WireResponse> answers(FakeHuaweiCloud cloud) {
    return List.of(request(cloud).send());
  }

  /** The fields that a body needs beside one field, as JSON without braces. */
  String otherFields(String field) {
    return "";
  }

  /** The error code of a broken row. */
  String invalid() {
    return invalid;
  }

  /** What a good answer holds. */
  String good() {
    return good;
  }

  private static Draft bodiless(String method, FakeHuaweiCloud cloud, String path) {
    List<String> headers =
        List.of("Content-Type: application/json", "X-Auth-Token: " + cloud.token());
    return new Draft(method, cloud.endpoint(), path, headers, "");
  }

  private static String jobId(Example change, FakeHuaweiCloud cloud) {
    return change.request(cloud).send().json().at("/status/jobID").asText();
  }

  /** Shows its job in one answer, and its endpoints in the next. */
  private static void clusterOnItsWay(FakeHuaweiCloud cloud) {
    cloud
        .cce()
        .addCluster(c -> c.phase(ClusterPhase.CREATING).transition(Transition.afterPolls(1)));
  }

  static Cluster cluster(FakeHuaweiCloud cloud) {
    return cloud.cce().clusters().stream().findFirst().orElseGet(() -> cloud.cce().addCluster());
  }
}
