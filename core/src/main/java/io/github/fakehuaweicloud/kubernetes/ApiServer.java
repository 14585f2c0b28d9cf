package io.github.fakehuaweicloud.kubernetes;

import java.util.List;
import java.util.Optional;

/**
 * The Kubernetes API server of a fake cluster. It listens on loopback with TLS; its certificate is
 * of the cluster's authority. It asks for a client certificate and checks its authority, validity
 * by the project's clock, use and revocation. Kubeconfigs of the cluster lead to it.
 *
 * <pre>{@code
 * var cluster = cloud.cce().addCluster(c -> c.apiServer());
 * var calls = cloud.cce().apiServer(cluster).calls();   // who called, with what, and what came of it
 * }</pre>
 *
 * <p>A client without a good certificate gets 401 with the reason. Members of {@code
 * system:masters} may do everything, others read, and get 403 for the rest (our choice). Resources
 * need the artefact {@code fake-huaweicloud-kubernetes}.
 *
 * <p>Safe for use by many threads. Implemented by the fake only.
 */
public interface ApiServer {

  /**
   * The cluster whose API server it is. It stays when the cluster is gone.
   *
   * @return the {@code id} of the cluster
   */
  String clusterId();

  /**
   * Where the kubeconfig's {@code internalCluster} leads. The certificate is for this address, the
   * cluster's private IP and the names {@code kubernetes}, {@code kubernetes.default}, {@code
   * kubernetes.default.svc} and {@code kubernetes.default.svc.cluster.local}; not for {@code
   * localhost}, so that a wrong host name can be tried there.
   *
   * @return for example {@code https://127.0.0.1:41235}
   */
  String internalAddress();

  /**
   * Where {@code externalCluster} and {@code externalClusterTLSVerify} lead. The certificate is
   * also for the public IP.
   *
   * @return another port of the same host; empty while no EIP is bound
   */
  Optional<String> externalAddress();

  /**
   * The calls, refused ones included: the latest 10,000 at most. A call is there before its answer
   * reaches the client.
   *
   * @return a snapshot, oldest first
   */
  List<ApiServerCall> calls();

  /**
   * Asks a handler before anything else answers, for callers who are known and may send the
   * request. A later one is asked before earlier ones.
   *
   * @param handler its exceptions are answered with 500
   */
  void handle(KubernetesHandler handler);
}
