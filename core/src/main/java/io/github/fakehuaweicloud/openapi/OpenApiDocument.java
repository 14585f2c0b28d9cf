package io.github.fakehuaweicloud.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.contract.CceEdition;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.Pages;
import io.github.fakehuaweicloud.contract.Table;
import java.util.Locale;

/**
 * Every operation as an OpenAPI 3.1 document. Each table of a page becomes parameters or a schema,
 * each row a parameter or a property.
 *
 * <pre>{@code
 * Files.writeString(Path.of("openapi.json"), OpenApiDocument.json(CceEdition.latest()));
 * }</pre>
 *
 * <p>The fake serves the same at {@code /__fake/openapi.json}.
 */
public final class OpenApiDocument {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode document = JsonNodeFactory.instance.objectNode();
  private final ObjectNode schemas;

  private OpenApiDocument(CceEdition edition) {
    document.put("openapi", "3.1.0");
    document
        .putObject("info")
        .put("title", "Fake Huawei Cloud")
        .put("description", "CCE's pages in their edition of " + words(edition) + ", and HSS's.")
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
    Pages.operations(edition).forEach(operation -> add(operation, paths));
  }

  /**
   * Writes the document.
   *
   * <pre>{@code
   * String document = OpenApiDocument.json(CceEdition.JUNE_2023);   // "openapi" : "3.1.0", …
   * }</pre>
   *
   * @param edition the edition of CCE's page
   * @return JSON, indented, with a newline at its end
   */
  public static String json(CceEdition edition) {
    try {
      return JSON.writerWithDefaultPrettyPrinter()
              .writeValueAsString(new OpenApiDocument(edition).document)
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

  private void add(Operation operation, ObjectNode paths) {
    ObjectNode post =
        paths
            .putObject(operation.paths().get(0).template())
            .putObject(operation.method().toLowerCase(Locale.ROOT));
    post.put("operationId", operationId(operation));
    post.put("summary", operation.name());
    post.putArray("tags").add(operation.service());
    ObjectNode responses = JsonNodeFactory.instance.objectNode();
    ObjectNode ok = responses.putObject("200").put("description", "The request succeeded.");
    for (Table table : operation.tables()) {
      switch (table.location()) {
        case PATH, QUERY, HEADER -> Parameters.add(table, post);
        case BODY -> addBody(operation, table, post);
        case RESPONSE_HEADER -> Parameters.addResponseHeaders(table, ok);
        case RESPONSE_BODY -> addResponse(operation, table, ok);
      }
    }
    ErrorSchemas.addResponses(operation.service(), responses);
    responses.forEach(Parameters::addRequestId);
    post.set("responses", responses);
  }

  private void addBody(Operation operation, Table table, ObjectNode post) {
    String name = operation.id() + "Request";
    schemas.set(name, Schemas.of(operation, table));
    content(post.putObject("requestBody").put("required", true), name);
  }

  private void addResponse(Operation operation, Table table, ObjectNode ok) {
    boolean isWholeBody = !ok.has("content");
    String name = Schemas.name(operation, table, isWholeBody);
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

  private static String operationId(Operation operation) {
    return operation.id().substring(0, 1).toLowerCase(Locale.ROOT) + operation.id().substring(1);
  }

  private static String words(CceEdition edition) {
    String[] words = edition.name().split("_", 2);
    return words[0].charAt(0) + words[0].substring(1).toLowerCase(Locale.ROOT) + " " + words[1];
  }
}
