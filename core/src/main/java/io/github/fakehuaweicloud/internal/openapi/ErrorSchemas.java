package io.github.fakehuaweicloud.internal.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The error bodies of the gateway and of each service. */
final class ErrorSchemas {

  private static final Map<String, Map<String, String>> SHAPES =
      Map.of(
          "GatewayError",
          fields("error_msg", "error_code", "request_id"),
          "CCEError",
          fields(
              "kind",
              "apiVersion",
              "metadata:object",
              "status",
              "code:integer",
              "errorCode",
              "errorMessage",
              "error_code",
              "error_msg",
              "message",
              "reason"),
          "HSSError",
          fields("error_code", "error_description", "error_msg"),
          "IAMError",
          fields("error:object"));

  /** A service's own statuses besides 400, with their descriptions. */
  private static final Map<String, Map<String, String>> STATUSES =
      Map.of(
          "CCE",
          Map.of(
              "403", "The caller belongs to another project.", "404", "There is no such cluster."),
          "HSS",
          Map.of(),
          "IAM",
          Map.of(
              "401",
              "The caller, or who wants to log in, is not known.",
              "404",
              "There is no such token."));

  private ErrorSchemas() {}

  static void writeTo(ObjectNode schemas) {
    new TreeMap<>(SHAPES)
        .forEach(
            (name, fields) -> {
              ObjectNode schema = schemas.putObject(name).put("type", "object");
              ObjectNode properties = schema.putObject("properties");
              fields.forEach((field, type) -> properties.putObject(field).put("type", type));
            });
  }

  static void addResponses(String service, ObjectNode responses) {
    add(
        responses,
        "400",
        "The request broke the contract, or could not be read.",
        service + "Error",
        "GatewayError");
    add(responses, "401", "The gateway does not know the caller.", "GatewayError");
    new TreeMap<>(STATUSES.get(service))
        .forEach(
            (status, description) ->
                add(responses, status, description, service + "Error", "GatewayError"));
    add(responses, "default", "The gateway refused the request.", "GatewayError");
    add(responses, "413", "The body is larger than 12 MB.", "GatewayError");
  }

  private static void add(
      ObjectNode responses, String status, String description, String... shapes) {
    ObjectNode schema =
        responses
            .putObject(status)
            .put("description", description)
            .putObject("content")
            .putObject("application/json")
            .putObject("schema");
    for (String shape : shapes) {
      schema.withArray("anyOf").addObject().put("$ref", "#/components/schemas/" + shape);
    }
  }

  private static Map<String, String> fields(String... fields) {
    Map<String, String> types = new TreeMap<>();
    List.of(fields)
        .forEach(
            field -> {
              String[] nameAndType = field.split(":", 2);
              types.put(nameAndType[0], nameAndType.length == 1 ? "string" : nameAndType[1]);
            });
    return types;
  }
}
