package io.github.fakehuaweicloud.internal.iam;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The one version of IAM's API. */
final class VersionEntity {

  private VersionEntity() {}

  static ObjectNode of(String address) {
    ObjectNode version = IamAnswers.object();
    version.put("id", "v3.6").put("status", "stable").put("updated", "2016-04-04T00:00:00Z");
    version.putArray("links").addObject().put("rel", "self").put("href", address + "/v3/");
    version
        .putArray("media-types")
        .addObject()
        .put("base", "application/json")
        .put("type", "application/vnd.openstack.identity-v3+json");
    return version;
  }
}
