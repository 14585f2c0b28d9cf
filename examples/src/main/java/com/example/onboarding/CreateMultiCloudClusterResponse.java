package com.example.onboarding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.huaweicloud.sdk.core.SdkResponse;

/** The response of HSS's "create a multi-cloud cluster". */
public final class CreateMultiCloudClusterResponse extends SdkResponse {

  @JsonProperty("cluster_id")
  private String clusterId;

  /** An empty response, for the SDK to fill. */
  public CreateMultiCloudClusterResponse() {}

  /**
   * The id of the new cluster.
   *
   * @return a UUID with dashes
   */
  public String getClusterId() {
    return clusterId;
  }
}
