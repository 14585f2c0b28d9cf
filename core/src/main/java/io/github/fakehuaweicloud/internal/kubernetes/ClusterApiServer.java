package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.kubernetes.tls.ServerCredentials;
import io.github.fakehuaweicloud.internal.kubernetes.tls.TlsListener;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import java.util.List;
import java.util.Optional;

/** The API server of one cluster: its ports, what answers there, and who called. Thread-safe. */
public final class ClusterApiServer implements ApiServer, AutoCloseable {

  private final String clusterId;
  private final ServerCredentials credentials;
  private final ApiServerThreads threads = new ApiServerThreads();
  private final KubernetesApi api;
  private final Calls calls;
  private final TlsListener internal;
  private TlsListener external;
  private boolean closed;

  /**
   * Starts listening at the internal address.
   *
   * @throws java.io.UncheckedIOException if it cannot
   */
  public ClusterApiServer(
      String clusterId, ServerCredentials credentials, ServerVersion version, Admission admission) {
    this.clusterId = clusterId;
    this.credentials = credentials;
    this.api = new KubernetesApi(version);
    this.calls = new Calls(admission, api);
    this.internal = listener("internal");
  }

  private TlsListener listener(String context) {
    return TlsListener.start(
        credentials, new CallHandler(context, calls, threads), threads.executor());
  }

  @Override
  public String clusterId() {
    return clusterId;
  }

  @Override
  public String internalAddress() {
    return internal.address();
  }

  @Override
  public synchronized Optional<String> externalAddress() {
    return Optional.ofNullable(external).map(TlsListener::address);
  }

  /** Listens at the external address, too, or no longer. */
  public synchronized void expose(boolean externally) {
    if (externally && external == null && !closed) {
      external = listener("external");
    } else if (!externally && external != null) {
      external.close();
      external = null;
    }
  }

  @Override
  public List<ApiServerCall> calls() {
    return calls.recorded();
  }

  public ClusterHost host() {
    return new ClusterHost(calls);
  }

  @Override
  public void handle(KubernetesHandler handler) {
    api.ask(handler);
  }

  @Override
  public String toString() {
    return "API server of cluster " + clusterId;
  }

  @Override
  public synchronized void close() {
    closed = true;
    threads.close();
    internal.close();
    if (external != null) {
      external.close();
    }
  }
}
