package com.example.onboarding;

/** The request of HSS's "create a multi-cloud cluster", in the shape the SDK's core marshals. */
final class CreateMultiCloudClusterRequest {

  private MultiCloudClusterBody body;

  CreateMultiCloudClusterRequest(MultiCloudClusterBody body) {
    this.body = body;
  }

  MultiCloudClusterBody getBody() {
    return body;
  }

  void setBody(MultiCloudClusterBody body) {
    this.body = body;
  }
}
