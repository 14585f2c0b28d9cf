package io.github.fakehuaweicloud.rows;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;

enum HssExample implements Example {
  REGISTRATION("CreateMultiCloudClusters", "\"cluster_id\":\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return draft(cloud, "POST", "/clusters", Clouds.LEAST_HSS_BODY);
    }
  },
  LIST("ListMultiCloudClusters", "\"data_list\":[") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return draft(cloud, "GET", "/clusters", "");
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      Clouds.createMultiCloudCluster(cloud, EVERY_LISTED_FIELD);
      for (MultiCloudClusterStatus status : MultiCloudClusterStatus.values()) {
        cloud.hss().addMultiCloudCluster(c -> c.status(status));
      }
      return List.of(request(cloud).send());
    }
  },
  UPDATE("UpdateMultiCloudClusters", "") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return draft(cloud, "PUT", "/clusters/" + cluster(cloud), "{}");
    }
  },
  REMOVAL("RemoveMultiCloudClusters", "") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return draft(cloud, "DELETE", "/clusters/" + cluster(cloud), "")
          .preparedBy(() -> cluster(cloud));
    }
  },
  SYNCHRONIZATION("SyncMultiCloudClusterStatus", "") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return draft(
          cloud,
          "POST",
          "/clusters/status-synchronize",
          "{\"data_list\": [{\"cluster_id\": \"" + cluster(cloud) + "\"}]}");
    }
  },
  ANALYSIS("ParseMultiCloudClusterConfig", "\"data_list\":[") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return draft(cloud, "POST", "/config-analyze", Clouds.LEAST_HSS_BODY);
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      String kubeconfig = Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 1).body();
      return List.of(
          request(cloud)
              .withBody("{\"kube_config\": " + TextNode.valueOf(kubeconfig) + "}")
              .send());
    }
  },
  PERMISSIONS("ShowMultiCloudClusterAuth", "\"data_list\":[") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return draft(cloud, "GET", "/clusters/" + cluster(cloud) + "/permissions", "");
    }

    @Override
    public List<WireResponse> answers(FakeHuaweiCloud cloud) {
      Draft request = request(cloud);
      cloud.hss().denyPermission(cloud.hss().multiCloudClusters().get(0), "configmaps");
      return List.of(request.send());
    }
  },
  INSTALL_SCRIPT("ShowMultiCloudClusterProxyScript", "\"install_script\":\"{") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return draft(cloud, "GET", "/clusters/" + cluster(cloud) + "/agent/install-script", "");
    }
  },
  IMAGE_COMMAND("ShowMultiCloudClusterImageCommand", "\"image_command\":\"unzip ") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return draft(
          cloud,
          "GET",
          "/image-upload-command?image_repo=h&organization=o&username=u&password=p",
          "");
    }
  },
  AGENT_NETWORK("ShowAgentAddress", "\"anp_address\":\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return draft(cloud, "GET", "/agent-network", "");
    }
  };

  private static final String CLUSTER = "b075094b-d21a-499a-9006-624089c94402";

  private static final String EVERY_LISTED_FIELD =
      """
      {"name": "n", "provider": "ali", "server": "https://a", "image_repo": "h",
       "current_expiration_date": 1, "certificate_expiration_date": 1, "kube_config": "{}"}
      """;

  private final String operation;
  private final String good;

  HssExample(String operation, String good) {
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
    return "HSS.0001";
  }

  @Override
  public Refusal unknown(String variable) {
    return new Refusal(400, variable.equals("project_id") ? "HSS.0010" : "HSS.0011");
  }

  private static Draft draft(FakeHuaweiCloud cloud, String method, String path, String body) {
    return new Draft(
        method,
        cloud.endpoint(),
        Paths.multiCloud(cloud.projectId()) + path,
        List.of("X-Auth-Token: " + cloud.token()),
        body);
  }

  /** The id of a cluster that is there now. */
  private static String cluster(FakeHuaweiCloud cloud) {
    return cloud
        .hss()
        .multiCloudCluster(CLUSTER)
        .orElseGet(() -> cloud.hss().addMultiCloudCluster(c -> c.id(CLUSTER)))
        .id();
  }
}
