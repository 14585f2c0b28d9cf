package com.example.onboarding;

import com.huaweicloud.sdk.core.SdkResponse;
import com.huaweicloud.sdk.core.TypeCasts;
import com.huaweicloud.sdk.core.http.FieldExistence;
import com.huaweicloud.sdk.core.http.HttpMethod;
import com.huaweicloud.sdk.core.http.HttpRequestDef;
import com.huaweicloud.sdk.core.http.LocationType;

/** The definitions that the SDK's core needs of HSS's operations on multi-cloud clusters. */
final class MultiCloudOperations {

  private static final String CLUSTERS =
      "/v5/{project_id}/container/kubernetes/multi-cloud/clusters";

  static final HttpRequestDef<MultiCloudRequest, MultiCloudClusters> LIST = list();

  static final HttpRequestDef<MultiCloudRequest, NoContent> UPDATE =
      withBody(
          ofOneCluster(HttpMethod.PUT, "UpdateMultiCloudClusters"),
          FieldExistence.NON_NULL_NON_EMPTY);

  static final HttpRequestDef<MultiCloudRequest, NoContent> SYNCHRONIZE =
      withBody(
          definition(
              HttpMethod.POST,
              "SyncMultiCloudClusterStatus",
              CLUSTERS + "/status-synchronize",
              NoContent.class),
          FieldExistence.NON_NULL_NON_EMPTY);

  static final HttpRequestDef<MultiCloudRequest, NoContent> REMOVE =
      ofOneCluster(HttpMethod.DELETE, "RemoveMultiCloudClusters").build();

  private MultiCloudOperations() {}

  private static HttpRequestDef<MultiCloudRequest, MultiCloudClusters> list() {
    return definition(HttpMethod.GET, "ListMultiCloudClusters", CLUSTERS, MultiCloudClusters.class)
        .<Integer>withRequestField(
            "offset",
            LocationType.Query,
            FieldExistence.NULL_IGNORE,
            TypeCasts.uncheckedConversion(Integer.class),
            field ->
                field.withMarshaller(MultiCloudRequest::getOffset, MultiCloudRequest::setOffset))
        .<Integer>withRequestField(
            "limit",
            LocationType.Query,
            FieldExistence.NULL_IGNORE,
            TypeCasts.uncheckedConversion(Integer.class),
            field -> field.withMarshaller(MultiCloudRequest::getLimit, MultiCloudRequest::setLimit))
        .build();
  }

  private static HttpRequestDef.Builder<MultiCloudRequest, NoContent> ofOneCluster(
      HttpMethod method, String name) {
    return definition(method, name, CLUSTERS + "/{cluster_id}", NoContent.class)
        .<String>withRequestField(
            "cluster_id",
            LocationType.Path,
            FieldExistence.NON_NULL_NON_EMPTY,
            TypeCasts.uncheckedConversion(String.class),
            field ->
                field.withMarshaller(
                    MultiCloudRequest::getClusterId, MultiCloudRequest::setClusterId));
  }

  private static HttpRequestDef<MultiCloudRequest, NoContent> withBody(
      HttpRequestDef.Builder<MultiCloudRequest, NoContent> definition, FieldExistence existence) {
    return definition
        .<Object>withRequestField(
            "body",
            LocationType.Body,
            existence,
            TypeCasts.uncheckedConversion(Object.class),
            field -> field.withMarshaller(MultiCloudRequest::getBody, MultiCloudRequest::setBody))
        .build();
  }

  private static <R extends SdkResponse> HttpRequestDef.Builder<MultiCloudRequest, R> definition(
      HttpMethod method, String name, String uri, Class<R> response) {
    return HttpRequestDef.builder(method, MultiCloudRequest.class, response)
        .withName(name)
        .withUri(uri)
        .withContentType("application/json");
  }
}
