package io.github.fakehuaweicloud.internal.kubernetes;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The Kubernetes Status, in the order of the fields that API servers write. */
public final class StatusBody {

  private StatusBody() {}

  public static String failure(int status, String reason, String message) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("kind", "Status").put("apiVersion", "v1").putObject("metadata");
    root.put("status", "Failure").put("message", message).put("reason", reason).put("code", status);
    return root.toString();
  }
}
