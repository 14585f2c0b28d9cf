package com.example.onboarding;

/**
 * A request about one multi-cloud cluster, or about the list of them, in the shape the SDK's core
 * marshals. What is null is not sent.
 */
final class MultiCloudRequest {

  private String clusterId;
  private Integer offset;
  private Integer limit;
  private Object body;

  MultiCloudRequest withClusterId(String clusterId) {
    this.clusterId = clusterId;
    return this;
  }

  MultiCloudRequest withOffset(int offset) {
    this.offset = offset;
    return this;
  }

  MultiCloudRequest withLimit(int limit) {
    this.limit = limit;
    return this;
  }

  MultiCloudRequest withBody(Object body) {
    this.body = body;
    return this;
  }

  String getClusterId() {
    return clusterId;
  }

  void setClusterId(String clusterId) {
    this.clusterId = clusterId;
  }

  Integer getOffset() {
    return offset;
  }

  void setOffset(Integer offset) {
    this.offset = offset;
  }

  Integer getLimit() {
    return limit;
  }

  void setLimit(Integer limit) {
    this.limit = limit;
  }

  Object getBody() {
    return body;
  }

  void setBody(Object body) {
    this.body = body;
  }
}
