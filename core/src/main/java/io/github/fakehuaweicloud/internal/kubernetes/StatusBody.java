package io.github.fakehuaweicloud.internal.kubernetes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** The Kubernetes Status, in the order of the fields that API servers write. */
public final class StatusBody {

  private StatusBody() {}

  public static String failure(int status, String reason, String message) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("kind", "Status")
        .put("apiVersion", "v1")
        .<com.fasterxml.jackson.databind.node.ObjectNode>set(
            "metadata", JsonNodeFactory.instance.objectNode())
        .put("status", "Failure")
        .put("message", message)
        .put("reason", reason)
        .put("code", status)
        .toString();
  }
}
