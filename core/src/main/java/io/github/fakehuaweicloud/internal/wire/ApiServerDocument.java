package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.kubernetes.ApiServer;
import java.util.Optional;

/** Where the API server of a cluster answers. */
public record ApiServerDocument(
    String clusterId, String internalAddress, Optional<String> externalAddress) {

  public static ApiServerDocument of(ApiServer server) {
    return new ApiServerDocument(
        server.clusterId(), server.internalAddress(), server.externalAddress());
  }
}
