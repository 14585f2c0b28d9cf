package io.github.fakehuaweicloud.internal.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.List;
import java.util.Locale;

/**
 * Writes the pages as an OpenAPI 3.1 document. A table becomes parameters or a schema, a row a
 * parameter or a property.
 */
public final class DocumentWriter {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode document = JsonNodeFactory.instance.objectNode();
  private final ObjectNode schemas;

  private DocumentWriter(CceEdition edition, List<Page> pages) {
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Fake Huawei Cloud")
        .put(
            "description",
            "CCE's pages in their edition of " + words(edition) + ", and those of HSS and IAM.")
        .put("version", edition.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .putObject("license")
        .put("name", "Apache-2.0")
        .put("identifier", "Apache-2.0");
    document.putArray("servers").addObject().put("url", "/");
    security();
    ObjectNode paths = document.putObject("paths");
    ObjectNode components = document.putObject("components");
    schemas = components.putObject("schemas");
    SecuritySchemes.writeTo(components);
    ErrorSchemas.writeTo(schemas);
    pages.stream().filter(page -> isReachable(page, pages)).forEach(page -> add(page, paths));
  }

  /** A document has no host names, so of two services at one path it has that of any host. */
  private static boolean isReachable(Page page, List<Page> pages) {
    return pages.stream()
        .filter(other -> other.method().equals(page.method()) && other.path().equals(page.path()))
        .allMatch(other -> other.equals(page) || page.service().equals(Router.DEFAULT_SERVICE));
  }

  /** Indented, with a newline at the end. */
  public static String json(CceEdition edition, List<Page> pages) {
    try {
      return JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsString(new DocumentWriter(edition, pages).document)
              .replace("\r\n", "\n")
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A JSON tree can always be written", e);
    }
  }

  private void security() {
    document.putArray("security").addObject().putArray("token");
    document.withArray("security").addObject().putArray("signature");
  }

  private void add(Page operation, ObjectNode paths) {
    ObjectNode path =
        paths.get(operation.path()) instanceof ObjectNode there
            ? there
            : paths.putObject(operation.path());
    ObjectNode method = path.putObject(operation.method().toLowerCase(Locale.ROOT));
    method.put("operationId", operationId(operation));
    method.put("summary", operation.title());
    method.putArray("tags").add(operation.service());
    if (operation.isOpen()) {
      method.putArray("security");
    }
    ObjectNode responses = JsonNodeFactory.instance.objectNode();
    ObjectNode ok =
        responses
            .putObject(String.valueOf(operation.status()))
            .put("description", "The request succeeded.");
    for (Table table : operation.tables()) {
      switch (table.section()) {
        case PATH, QUERY, HEADER -> Parameters.add(table, method);
        case BODY -> addBody(operation, table, method);
        case RESPONSE_HEADER -> Parameters.addResponseHeaders(table, ok);
        case RESPONSE_BODY -> addResponse(operation, table, ok);
      }
    }
    ErrorSchemas.addResponses(operation.service(), responses);
    responses.forEach(Parameters::addRequestId);
    method.set("responses", responses);
  }

  private void addBody(Page operation, Table table, ObjectNode method) {
    boolean isWholeBody = !method.has("requestBody");
    String name = Schemas.requestName(operation, table, isWholeBody);
    schemas.set(name, Schemas.of(operation, table));
    if (isWholeBody) {
      content(method.putObject("requestBody").put("required", true), name);
    }
  }

  private void addResponse(Page operation, Table table, ObjectNode ok) {
    boolean isWholeBody = !ok.has("content");
    String name = Schemas.responseName(operation, table, isWholeBody);
    schemas.set(name, Schemas.of(operation, table));
    if (isWholeBody) {
      content(ok, name);
    }
  }

  private static void content(ObjectNode parent, String schema) {
    parent
        .putObject("content")
        .putObject("application/json")
        .putObject("schema")
        .put("$ref", "#/components/schemas/" + schema);
  }

  private static String operationId(Page operation) {
    return operation.id().substring(0, 1).toLowerCase(Locale.ROOT) + operation.id().substring(1);
  }

  private static String words(CceEdition edition) {
    String[] words = edition.name().split("_", 2);
    return words[0].charAt(0) + words[0].substring(1).toLowerCase(Locale.ROOT) + " " + words[1];
  }
}
