package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.util.List;

enum HssExample implements Example {
  MULTI_CLOUD_CLUSTER("CreateMultiCloudClusters", "\"cluster_id\":\"") {
    @Override
    public Draft request(FakeHuaweiCloud cloud) {
      return new Draft(
          "POST",
          cloud.endpoint(),
          Clouds.multiCloudPath(cloud),
          List.of("X-Auth-Token: " + cloud.token()),
          Clouds.LEAST_HSS_BODY);
    }
  };

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
}
