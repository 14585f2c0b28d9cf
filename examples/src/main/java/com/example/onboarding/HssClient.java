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
public final class HssClient {

  private static final HttpRequestDef<
          CreateMultiCloudClusterRequest, CreateMultiCloudClusterResponse>
      CREATE_MULTI_CLOUD_CLUSTER = createMultiCloudClusterDefinition();

  private final HcClient client;

  private HssClient(HcClient client) {
    this.client = client;
  }

  /**
   * Builds a client as the SDK's own are built.
   *
   * @return a new builder
   */
  public static ClientBuilder<HssClient> newBuilder() {
    return new ClientBuilder<>(HssClient::new);
  }

  /**
   * Registers a cluster.
   *
   * @param body its name and its kubeconfig
   * @return the id that HSS gave the cluster
   */
  public CreateMultiCloudClusterResponse createMultiCloudCluster(MultiCloudClusterBody body) {
    return client.syncInvokeHttp(
        new CreateMultiCloudClusterRequest(body), CREATE_MULTI_CLOUD_CLUSTER);
  }

  /**
   * Lists a part of the registered clusters.
   *
   * @param offset how many to leave out
   * @param limit how many to list, 10 to 200
   * @return the clusters of this part, and how many there are in all
   */
  public MultiCloudClusters listMultiCloudClusters(int offset, int limit) {
    return client.syncInvokeHttp(
        new MultiCloudRequest().withOffset(offset).withLimit(limit), MultiCloudOperations.LIST);
  }

  /**
   * Replaces a cluster's kubeconfig.
   *
   * @param clusterId the id that HSS gave the cluster
   * @param kubeconfig in YAML or JSON
   */
  public void updateKubeconfig(String clusterId, String kubeconfig) {
    client.syncInvokeHttp(
        new MultiCloudRequest()
            .withClusterId(clusterId)
            .withBody(Map.of("kubeconfig", kubeconfig, "upgrade", true)),
        MultiCloudOperations.UPDATE);
  }

  /**
   * Has HSS look at a cluster's agent.
   *
   * @param clusterId the id that HSS gave the cluster
   */
  public void synchronizeStatus(String clusterId) {
    client.syncInvokeHttp(
        new MultiCloudRequest()
            .withBody(
                Map.of("total_num", 1, "data_list", List.of(Map.of("cluster_id", clusterId)))),
        MultiCloudOperations.SYNCHRONIZE);
  }

  /**
   * Removes a cluster from HSS.
   *
   * @param clusterId the id that HSS gave the cluster
   */
  public void removeMultiCloudCluster(String clusterId) {
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
