package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.requests.Operation;

/** An operation of the cloud. */
public record OperationDocument(
    String id, String service, String title, String method, String path) {

  public static OperationDocument of(Operation operation) {
    return new OperationDocument(
        operation.id(),
        operation.service(),
        operation.title(),
        operation.method(),
        operation.path());
  }
}
