package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResources;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * A store that is opened by the first request for a resource. Many tests only look at who calls,
 * and a store loads hundreds of classes.
 */
final class LazyStore implements KubernetesHandler {

  private final KubernetesResources resources;
  private KubernetesHandler store;

  private LazyStore(KubernetesResources resources) {
    this.resources = resources;
  }

  /** Of the artefact on the class path; empty without one. */
  static Optional<KubernetesHandler> find() {
    Class<KubernetesResources> service = KubernetesResources.class;
    return ServiceLoader.load(service, service.getClassLoader()).findFirst().map(LazyStore::new);
  }

  @Override
  public Optional<KubernetesResponse> handle(KubernetesRequest request) {
    return store().handle(request);
  }

  private synchronized KubernetesHandler store() {
    if (store == null) {
      store = resources.open();
    }
    return store;
  }
}
