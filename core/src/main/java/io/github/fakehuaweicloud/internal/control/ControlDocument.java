package io.github.fakehuaweicloud.internal.control;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.wire.ControlErrorDocument;
import io.github.fakehuaweicloud.internal.wire.Json;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The control API as an OpenAPI 3.1 document. */
final class ControlDocument {

  private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

  private final ObjectNode document = JsonNodeFactory.instance.objectNode();
  private final ObjectNode paths;
  private final RecordSchemas schemas;

  private ControlDocument() {
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Fake Huawei Cloud: control API")
        .put(
            "description",
            "Sees and steers the fake: projects, clusters, certificates, requests, faults, clocks."
                + " Not a part of the cloud.")
        .put("version", Version.TEXT)
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    document.putArray("servers").addObject().put("url", "/");
    document.putArray("security").addObject();
    document.withArray("security").addObject().putArray("controlKey");
    paths = document.putObject("paths");
    ObjectNode components = document.putObject("components");
    schemas = new RecordSchemas(components.putObject("schemas"));
    components
        .putObject("securitySchemes")
        .putObject("controlKey")
        .put("type", "http")
        .put("scheme", "bearer")
        .put(
            "description",
            "Only where the server listens on other addresses than loopback, or was given a key.");
  }

  static String json(List<ControlOperation> operations) {
    ControlDocument writer = new ControlDocument();
    operations.forEach(writer::add);
    return Json.write(writer.document);
  }

  private void add(ControlOperation operation) {
    String path = operation.path().template();
    ObjectNode at = paths.get(path) instanceof ObjectNode there ? there : paths.putObject(path);
    ObjectNode method = at.putObject(operation.method().toLowerCase(Locale.ROOT));
    method.put("operationId", operation.id()).put("summary", operation.summary());
    if (operation.isOpen()) {
      method.putArray("security");
    }
    Matcher variables = VARIABLE.matcher(path);
    while (variables.find()) {
      parameter(method, variables.group(1), "path", "").put("required", true);
    }
    operation.query().forEach(it -> parameter(method, it.name(), "query", it.description()));
    if (operation.body() != Void.class) {
      content(method.putObject("requestBody"), operation.body());
    }
    ObjectNode responses = method.putObject("responses");
    ObjectNode done =
        responses.putObject(String.valueOf(operation.status())).put("description", "Done.");
    if (operation.answer() != Void.class) {
      content(done, operation.answer());
    }
    content(
        responses.putObject("default").put("description", "Refused."), ControlErrorDocument.class);
  }

  private static ObjectNode parameter(
      ObjectNode method, String name, String in, String description) {
    ObjectNode parameter =
        method.withArray("parameters").addObject().put("name", name).put("in", in);
    if (!description.isEmpty()) {
      parameter.put("description", description);
    }
    parameter.putObject("schema").put("type", "string");
    return parameter;
  }

  private void content(ObjectNode parent, Class<?> type) {
    ObjectNode content = parent.putObject("content");
    if (type == String.class) {
      content.putObject("*/*").putObject("schema").put("type", "string");
    } else {
      content.putObject("application/json").set("schema", schemas.of(type));
    }
  }
}
