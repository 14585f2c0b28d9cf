package io.github.fakehuaweicloud.internal.kubernetes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The Kubernetes Status, in the order of the fields that API servers write. */
public final class StatusBody {

  private StatusBody() {}

  public static String failure(int status, String reason, String message) {
    return failure(status, reason, message, Optional.empty());
  }

  public static String failure(int status, String reason, String message, StatusDetails details) {
    return failure(status, reason, message, Optional.of(details));
  }

  public static String success(StatusDetails details) {
    ObjectNode body = status("Success");
    body.set("details", json(details));
    return body.toString();
  }

  private static String failure(
      int status, String reason, String message, Optional<StatusDetails> details) {
    ObjectNode body = status("Failure").put("message", message).put("reason", reason);
    details
        .map(StatusBody::json)
        .filter(found -> !found.isEmpty())
        .ifPresent(found -> body.set("details", found));
    return body.put("code", status).toString();
  }

  private static ObjectNode status(String outcome) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("kind", "Status").put("apiVersion", "v1").putObject("metadata");
    return body.put("status", outcome);
  }

  private static ObjectNode json(StatusDetails details) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    put(json, "name", details.name());
    put(json, "group", details.group());
    put(json, "kind", details.kind());
    put(json, "uid", details.uid());
    addCauses(json, details.causes());
    return json;
  }

  private static void addCauses(ObjectNode json, List<StatusDetails.Cause> causes) {
    if (!causes.isEmpty()) {
      ArrayNode list = json.putArray("causes");
      for (StatusDetails.Cause cause : causes) {
        ObjectNode item = list.addObject();
        put(item, "reason", cause.reason());
        put(item, "message", cause.message());
        put(item, "field", cause.field());
      }
    }
  }

  private static void put(ObjectNode json, String name, String value) {
    if (!value.isEmpty()) {
      json.put(name, value);
    }
  }
}
