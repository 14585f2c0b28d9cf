package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.internal.wire.ApiServerDocument;
import io.github.fakehuaweicloud.internal.wire.ApiServersDocument;
import io.github.fakehuaweicloud.internal.wire.CallDocument;
import io.github.fakehuaweicloud.internal.wire.CallsDocument;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import java.util.List;
import java.util.Optional;

/** The API servers of the clusters of a project elsewhere. */
record RemoteApiServers(ProjectControl control) {

  ApiServer of(ApiServerDocument document) {
    return new RemoteApiServer(this, document.clusterId(), document.internalAddress());
  }

  List<ApiServer> all() {
    return documents().stream().map(this::of).toList();
  }

  private List<ApiServerDocument> documents() {
    return control.get("/api-servers", ApiServersDocument.class).apiServers();
  }

  Optional<String> externalAddress(RemoteApiServer server) {
    return documents().stream()
        .filter(now -> of(now).equals(server))
        .findFirst()
        .flatMap(ApiServerDocument::externalAddress);
  }

  List<CallDocument> calls(String clusterId) {
    return control
        .get(
            "/clusters/" + PercentEncoding.encode(clusterId) + "/api-server/calls",
            CallsDocument.class)
        .calls();
  }
}
