package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.util.List;

/** What the generated requests must know of a service beyond its page. */
enum Service {
  CCE("CCE.01400001", "\"kind\":\"Config\""),
  HSS("HSS.0001", "\"cluster_id\":\"");

  private final String invalid;
  private final String good;

  Service(String invalid, String good) {
    this.invalid = invalid;
    this.good = good;
  }

  static Service of(Operation operation) {
    return valueOf(operation.service());
  }

  /** The error code of a broken row. */
  String invalid() {
    return invalid;
  }

  /** What a good answer holds. */
  String good() {
    return good;
  }

  Draft goodRequest(FakeHuaweiCloud cloud) {
    return switch (this) {
      case CCE ->
          new Draft(
              cloud.endpoint(),
              Clouds.certificatePath(cloud, cluster(cloud).id()),
              List.of("Content-Type: application/json", "X-Auth-Token: " + cloud.token()),
              "{\"duration\": 1}");
      case HSS ->
          new Draft(
              cloud.endpoint(),
              Clouds.multiCloudPath(cloud),
              List.of("X-Auth-Token: " + cloud.token()),
              Clouds.LEAST_HSS_BODY);
    };
  }

  private static Cluster cluster(FakeHuaweiCloud cloud) {
    return cloud.cce().clusters().stream().findFirst().orElseGet(() -> cloud.cce().addCluster());
  }
}
