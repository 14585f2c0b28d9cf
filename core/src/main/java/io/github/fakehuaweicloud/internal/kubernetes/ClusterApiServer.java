package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.kubernetes.tls.ServerCredentials;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The API server of one cluster: its ports, what answers there, and who called. Thread-safe. */
public final class ClusterApiServer implements ApiServer, AutoCloseable {

  private final String clusterId;
  private final Function<Optional<String>, ServerCredentials> credentials;
  private final KubernetesApi api;
  private final Calls calls;
  private final Address internal;
  private Optional<Exposed> external = Optional.empty();
  private boolean closed;

  private record Exposed(String publicIp, Address address) {}

  /**
   * Starts listening at the internal address.
   *
   * @param credentials for the address that a public IP leads to; empty for the internal one
   * @param allowance for the recorded calls
   * @throws java.io.UncheckedIOException if it cannot
   */
  public ClusterApiServer(
      String clusterId,
      Function<Optional<String>, ServerCredentials> credentials,
      ServerVersion version,
      Admission admission,
      Allowance allowance) {
    this.clusterId = clusterId;
    this.credentials = credentials;
    this.api = new KubernetesApi(version);
    this.calls = new Calls(admission, api, allowance);
    this.internal = Address.open("internal", credentials.apply(Optional.empty()), calls);
  }

  @Override
  public String clusterId() {
    return clusterId;
  }

  @Override
  public String internalAddress() {
    return internal.url();
  }

  @Override
  public synchronized Optional<String> externalAddress() {
    return external.map(exposed -> exposed.address().url());
  }

  /** Listens at an external address, too. Another public IP gets another one. */
  public synchronized void expose(String publicIp) {
    if (closed || external.filter(now -> now.publicIp().equals(publicIp)).isPresent()) {
      return;
    }
    hide();
    ServerCredentials own = credentials.apply(Optional.of(publicIp));
    external = Optional.of(new Exposed(publicIp, Address.open("external", own, calls)));
  }

  /** Ends the external address and the connections there. */
  public synchronized void hide() {
    external.ifPresent(exposed -> exposed.address().close());
    external = Optional.empty();
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
    hide();
    internal.close();
    api.close();
  }
}
