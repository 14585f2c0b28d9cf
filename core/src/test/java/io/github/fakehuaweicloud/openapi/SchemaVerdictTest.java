package io.github.fakehuaweicloud.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.ContractCheck;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.RequestRow;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.rows.GoodBody;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Bodies, held against the document and against the fake: both must say the same. */
class SchemaVerdictTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2027-06-01T12:00:00Z");

  /** The values that each field of a page is given in turn. */
  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "[]",
          "{}",
          "\"\"",
          "\"a\"",
          "0",
          "1",
          "-1",
          "-2",
          "1825",
          "1826",
          "1827",
          "1828",
          "10950",
          "10951",
          "9223372036854775807",
          "9223372036854775808",
          "1.5",
          "\"1\"",
          "\"ali\"",
          "\"Ali\"",
          "\"self_built_idc\"",
          "\"harbor\"",
          "\"other\"",
          "\"x86\"",
          "\"arm\"",
          "\"none\"",
          "\"default\"",
          "\"2028-01-01 16:00:00 +0000 UTC\"",
          "\"2028-01-01T16:00:00Z\"");

  @ParameterizedTest
  @EnumSource
  void of_the_document_is_the_fake_s(CceEdition edition) throws IOException {
    for (Page operation : Services.pages(edition).stream().filter(Page::hasBody).toList()) {
      JsonSchema schema = schema(edition, operation);
      GoodBody good = GoodBody.of(operation);
      for (String field : fields(operation)) {
        for (String value : VALUES) {
          String body = good.with(field, value);
          boolean valid = schema.validate(JSON.readTree(body)).isEmpty();

          assertThat(valid).as(edition + " " + body).isEqualTo(isAccepted(operation, body));
        }
      }
      assertThat(schema.validate(JSON.readTree("{}")).isEmpty())
          .isEqualTo(isAccepted(operation, "{}"));
    }
  }

  private static JsonSchema schema(CceEdition edition, Page operation) throws IOException {
    JsonNode document = JSON.readTree(OpenApiDocument.json(edition));
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$ref", "#/components/schemas/" + operation.id() + "Request");
    schema.set("components", document.get("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }

  private static List<String> fields(Page operation) {
    return operation.requestRows().stream()
        .filter(row -> row.table().section() == Section.BODY)
        .map(RequestRow::name)
        .toList();
  }

  /** A schema does not know the rules that depend on the values of several fields. */
  private static Page asTheSchemaKnowsIt(Page page) {
    return page.service().equals("IAM")
        ? new Page(
            page.id(),
            page.service(),
            page.title(),
            page.method(),
            page.paths(),
            () -> page.tables())
        : page;
  }

  private static boolean isAccepted(Page operation, String body) {
    return ContractCheck.check(
            asTheSchemaKnowsIt(operation),
            new HttpRequest(
                "POST",
                "/",
                "",
                Headers.empty().with("Content-Type", "application/json"),
                Body.of(body)),
            Map.of("project_id", "p", "cluster_id", "c"),
            NOW)
        .violations()
        .isEmpty();
  }
}
