package io.github.fakehuaweicloud.hss;

import com.fasterxml.jackson.databind.node.TextNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;

/** Kubeconfigs with real certificates. */
final class Kubeconfigs {

  private Kubeconfigs() {}

  /** One that CCE issues for a new cluster. */
  static String issued(FakeHuaweiCloud cloud, int days) {
    return Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), days).body();
  }

  /** A body with one field. */
  static String body(String field, String value) {
    return "{\"" + field + "\":" + TextNode.valueOf(value) + "}";
  }
}
