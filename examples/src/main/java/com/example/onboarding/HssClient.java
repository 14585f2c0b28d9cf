package com.example.onboarding;

import com.huaweicloud.sdk.core.ClientBuilder;
import com.huaweicloud.sdk.core.HcClient;
import com.huaweicloud.sdk.core.TypeCasts;
import com.huaweicloud.sdk.core.http.FieldExistence;
import com.huaweicloud.sdk.core.http.HttpMethod;
import com.huaweicloud.sdk.core.http.HttpRequestDef;
import com.huaweicloud.sdk.core.http.LocationType;

/**
 * A client of HSS on the core of the official SDK. The HSS artefact published beside this SDK
 * version does not know "create a multi-cloud cluster" yet.
 */
final class HssClient {

  private static final HttpRequestDef<
          CreateMultiCloudClusterRequest, CreateMultiCloudClusterResponse>
      CREATE_MULTI_CLOUD_CLUSTER = createMultiCloudClusterDefinition();

  private final HcClient client;

  private HssClient(HcClient client) {
    this.client = client;
  }

  static ClientBuilder<HssClient> newBuilder() {
    return new ClientBuilder<>(HssClient::new);
  }

  CreateMultiCloudClusterResponse createMultiCloudCluster(MultiCloudClusterBody body) {
    return client.syncInvokeHttp(
        new CreateMultiCloudClusterRequest(body), CREATE_MULTI_CLOUD_CLUSTER);
  }

  private static HttpRequestDef<CreateMultiCloudClusterRequest, CreateMultiCloudClusterResponse>
      createMultiCloudClusterDefinition() {
    return HttpRequestDef.builder(
            HttpMethod.POST,
            CreateMultiCloudClusterRequest.class,
            CreateMultiCloudClusterResponse.class)
        .withName("CreateMultiCloudClusters")
        .withUri("/v5/{project_id}/container/kubernetes/multi-cloud/clusters")
        .withContentType("application/json")
        .<MultiCloudClusterBody>withRequestField(
            "body",
            LocationType.Body,
            FieldExistence.NON_NULL_NON_EMPTY,
            TypeCasts.uncheckedConversion(MultiCloudClusterBody.class),
            field ->
                field.withMarshaller(
                    CreateMultiCloudClusterRequest::getBody,
                    CreateMultiCloudClusterRequest::setBody))
        .build();
  }
}
