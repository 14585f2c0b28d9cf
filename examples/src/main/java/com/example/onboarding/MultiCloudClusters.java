package com.example.onboarding;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.huaweicloud.sdk.core.SdkResponse;
import java.util.List;

/** A part of HSS's list of multi-cloud clusters. */
public final class MultiCloudClusters extends SdkResponse {

  @JsonProperty("total_num")
  private int totalNum;

  @JsonProperty("data_list")
  private List<MultiCloudClusterInfo> dataList;

  /** {@return how many clusters there are, in this part and elsewhere} */
  public int getTotalNum() {
    return totalNum;
  }

  /** {@return the clusters of this part; none past the end} */
  public List<MultiCloudClusterInfo> getDataList() {
    return dataList;
  }
}
