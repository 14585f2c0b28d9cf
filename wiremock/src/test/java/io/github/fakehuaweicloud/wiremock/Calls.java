package io.github.fakehuaweicloud.wiremock;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.Stream;

/** Projects on one server that all tests share, and calls to them. */
final class Calls {

  private static final FakeHuaweiCloudServer SERVER = FakeHuaweiCloudServer.start();

  private Calls() {}

  static FakeHuaweiCloud newProject() {
    return SERVER.newProject();
  }

  static WireResponse get(FakeHuaweiCloud cloud, String target) {
    return get(cloud, target, List.of());
  }

  static WireResponse get(FakeHuaweiCloud cloud, String target, List<String> headers) {
    return call("GET", cloud, target, headers, "");
  }

  static WireResponse post(FakeHuaweiCloud cloud, String target, String body) {
    return call("POST", cloud, target, List.of("Content-Type: application/json"), body);
  }

  static WireResponse call(
      String method, FakeHuaweiCloud cloud, String target, List<String> headers, String body) {
    return Wire.request(
        method,
        cloud.endpoint(),
        target,
        Stream.concat(Stream.of("X-Auth-Token: " + cloud.token()), headers.stream()).toList(),
        body);
  }
}
