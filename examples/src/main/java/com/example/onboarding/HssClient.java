package com.example.onboarding;

import com.huaweicloud.sdk.core.ClientBuilder;
import com.huaweicloud.sdk.core.HcClient;
import com.huaweicloud.sdk.core.TypeCasts;
import com.huaweicloud.sdk.core.http.FieldExistence;
import com.huaweicloud.sdk.core.http.HttpMethod;
import com.huaweicloud.sdk.core.http.HttpRequestDef;
import com.huaweicloud.sdk.core.http.LocationType;
import java.util.List;
import java.util.Map;

/**
 * A client of HSS on the core of the official SDK. The HSS artefact published beside this SDK
 * version does not know the operations on multi-cloud clusters yet.
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

  MultiCloudClusters listMultiCloudClusters(int offset, int limit) {
    return client.syncInvokeHttp(
        new MultiCloudRequest().withOffset(offset).withLimit(limit), MultiCloudOperations.LIST);
  }

  void updateKubeconfig(String clusterId, String kubeconfig) {
    client.syncInvokeHttp(
        new MultiCloudRequest()
            .withClusterId(clusterId)
            .withBody(Map.of("kubeconfig", kubeconfig, "upgrade", true)),
        MultiCloudOperations.UPDATE);
  }

  void synchronizeStatus(String clusterId) {
    client.syncInvokeHttp(
        new MultiCloudRequest()
            .withBody(
                Map.of("total_num", 1, "data_list", List.of(Map.of("cluster_id", clusterId)))),
        MultiCloudOperations.SYNCHRONIZE);
  }

  void removeMultiCloudCluster(String clusterId) {
    client.syncInvokeHttp(
        new MultiCloudRequest().withClusterId(clusterId), MultiCloudOperations.REMOVE);
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
