package io.github.fakehuaweicloud.kubernetes;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

/**
 * A call of the API server of a cluster. It prints neither the query nor bodies.
 *
 * <p>Immutable. Implemented by the fake only.
 */
public interface ApiServerCall {

  /**
   * The HTTP method.
   *
   * @return in capitals, for example {@code GET}
   */
  String method();

  /**
   * The path, decoded, without the query and without a slash at its end.
   *
   * @return for example {@code /api/v1/namespaces}
   */
  String path();

  /**
   * What the client wants to do, in the words of Kubernetes' authorization.
   *
   * @return get, list, watch, create, update, patch, delete or deletecollection, {@code unknown}
   *     for any other method; for paths that are no resource the method in small letters
   */
  String verb();

  /**
   * What kind of object the call is about, in the words of Kubernetes' authorization.
   *
   * @return the plural, with the subresource if there is one, for example {@code configmaps} or
   *     {@code pods/log}; empty for paths that are no resource, for example {@code /version}
   */
  Optional<String> resource();

  /**
   * Who called.
   *
   * @return empty if the caller was refused with 401
   */
  Optional<KubernetesUser> user();

  /**
   * The certificate that the client sent, good or not.
   *
   * @return empty if it sent none
   */
  Optional<X509Certificate> clientCertificate();

  /**
   * Which address of the cluster was called.
   *
   * @return {@code internal} or {@code external}, as kubeconfigs call the context; {@code host} at
   *     {@code {cluster_id}.cce.…}, where callers come by token or signature
   */
  String context();

  /**
   * The status of the answer.
   *
   * @return 200 to 599
   */
  int status();

  /**
   * Why the caller was refused.
   *
   * @return for 401, 403, a body that is too large, a watch at the host of the cluster, and while
   *     the cluster does not run; empty otherwise
   */
  Optional<String> refusal();

  /**
   * When the call arrived, by the project's clock.
   *
   * @return that time
   */
  Instant receivedAt();
}
