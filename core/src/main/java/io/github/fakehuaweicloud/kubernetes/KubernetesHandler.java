package io.github.fakehuaweicloud.kubernetes;

import java.util.Optional;

/**
 * Answers requests to the API server of a cluster. It may be asked by many threads at once.
 *
 * <pre>{@code
 * cloud.cce().apiServer(cluster).handle(request ->
 *     request.path().equals("/api/v1/nodes")
 *         ? Optional.of(KubernetesResponse.json(200, nodes))
 *         : Optional.empty());
 * }</pre>
 */
@FunctionalInterface
public interface KubernetesHandler {

  /**
   * Answers a request, or leaves it to the next handler.
   *
   * @param request from a caller who was let through
   * @return the answer; empty to leave it
   */
  Optional<KubernetesResponse> handle(KubernetesRequest request);
}
