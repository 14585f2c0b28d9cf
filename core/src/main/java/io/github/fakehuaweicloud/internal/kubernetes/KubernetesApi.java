package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcesApi;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** What answers callers who were let through: handlers of tests, identity, resources. */
final class KubernetesApi {

  private final List<KubernetesHandler> handlers = new CopyOnWriteArrayList<>();

  KubernetesApi(ServerVersion version) {
    handlers.add(new IdentityApi(version));
    handlers.add(ResourcesApi.of(LazyStore.find()));
  }

  /** Before all others. */
  void ask(KubernetesHandler handler) {
    handlers.add(0, handler);
  }

  /** Lets go of the code of the test, and of the resources. */
  void close() {
    handlers.clear();
  }

  KubernetesResponse answer(KubernetesRequest request) {
    return handlers.stream()
        .map(handler -> handler.handle(request))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(
            () ->
                KubernetesResponse.failure(
                    404, "NotFound", "the server could not find the requested resource"));
  }
}
