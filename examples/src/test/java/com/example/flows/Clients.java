package com.example.flows;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.auth.GlobalCredentials;
import com.huaweicloud.sdk.core.region.Region;
import io.github.fakehuaweicloud.FakeHuaweiCloud;

/** The official SDK, built by region. It looks its project up, or its account. */
final class Clients {

  private Clients() {}

  static CceClient cce(FakeHuaweiCloud cloud) {
    return CceClient.newBuilder()
        .withCredential(credentials(cloud))
        .withRegion(region(cloud))
        .build();
  }

  static Region region(FakeHuaweiCloud cloud) {
    return new Region(cloud.region().region(), cloud.endpoint());
  }

  static BasicCredentials credentials(FakeHuaweiCloud cloud) {
    return new BasicCredentials()
        .withAk(cloud.credentials().accessKey())
        .withSk(cloud.credentials().secretKey())
        .withIamEndpoint(cloud.endpoint());
  }

  static GlobalCredentials globalCredentials(FakeHuaweiCloud cloud) {
    return new GlobalCredentials()
        .withAk(cloud.credentials().accessKey())
        .withSk(cloud.credentials().secretKey())
        .withIamEndpoint(cloud.endpoint());
  }
}
