package io.github.fakehuaweicloud.internal.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.Optional;

/**
 * The resources of one cluster: discovery, OpenAPI, and what a store keeps, as tables if a client
 * asks for them. Leaves all other paths to others.
 */
public final class ResourcesApi implements KubernetesHandler {

  static final String NO_STORE =
      "this API server knows its callers, but keeps no resources: put the artefact"
          + " io.github.fakehuaweicloud:fake-huaweicloud-kubernetes on the class path, or answer by"
          + " a handler of your own";

  private final Optional<KubernetesHandler> store;
  private final Discovery discovery;
  private final OpenApiDocuments openApi;
  private final Tables tables;

  private ResourcesApi(Optional<KubernetesHandler> store) {
    CustomTypes custom = new CustomTypes(store);
    ApiGroups groups = new ApiGroups(custom);
    this.store = store;
    this.discovery = new Discovery(groups);
    this.openApi = new OpenApiDocuments(groups);
    this.tables = new Tables(custom);
  }

  /**
   * Over a store, or without one.
   *
   * @param store empty for a cluster that has no resources, but tells of the built-in kinds, so
   *     that clients ask, and read why there are none
   */
  public static ResourcesApi of(Optional<KubernetesHandler> store) {
    return new ResourcesApi(store);
  }

  @Override
  public Optional<KubernetesResponse> handle(KubernetesRequest request) {
    return discovery
        .handle(request)
        .or(() -> openApi.handle(request))
        .or(() -> ResourcePath.parse(request.path()).map(path -> answer(request, path)));
  }

  private KubernetesResponse answer(KubernetesRequest request, ResourcePath path) {
    if (!MediaTypes.acceptsJson(request)) {
      return MediaTypes.notAcceptable();
    }
    if (store.isEmpty()) {
      return KubernetesResponse.failure(404, "NotFound", NO_STORE);
    }
    return store
        .flatMap(asked -> asked.handle(request))
        .map(found -> tables.applied(request, path, found))
        .orElseGet(ResourcesApi::unknown);
  }

  private static KubernetesResponse unknown() {
    return KubernetesResponse.failure(
        404, "NotFound", "the server could not find the requested resource");
  }
}
