package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.internal.kubernetes.RecordedCall;
import io.github.fakehuaweicloud.internal.wire.CallDocument;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import java.util.List;
import java.util.Optional;

/** The API server of a cluster of a project elsewhere. */
record RemoteApiServer(RemoteApiServers project, String clusterId, String internalAddress)
    implements ApiServer {

  @Override
  public Optional<String> externalAddress() {
    return project.externalAddress(this);
  }

  @Override
  public List<ApiServerCall> calls() {
    return project.calls(clusterId).stream().<ApiServerCall>map(RemoteApiServer::call).toList();
  }

  private static RecordedCall call(CallDocument document) {
    return new RecordedCall(
        document.method(),
        document.path(),
        document.verb(),
        document.resource(),
        document.user(),
        document.clientCertificate().map(Certificates::read),
        document.context(),
        document.status(),
        document.refusal(),
        document.receivedAt());
  }

  @Override
  public void handle(KubernetesHandler handler) {
    throw Unsupported.because(
        "A handler is code of this JVM, and the fake is another program",
        "Have the standalone fake keep the objects of Kubernetes itself, which needs no handler");
  }

  @Override
  public String toString() {
    return "API server of cluster " + clusterId;
  }
}
