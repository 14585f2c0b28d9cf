package io.github.fakehuaweicloud.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.testkit.Approved;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.Wire;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenApiDocumentTest {

  @ParameterizedTest
  @EnumSource
  void is_valid_for_swagger_s_parser(CceEdition edition) {
    SwaggerParseResult result = parse(OpenApiDocument.json(edition));

    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(
            result.getOpenAPI().getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream()))
        .hasSameSizeAs(
            Services.pages(edition).stream()
                .map(page -> page.method() + " " + page.path())
                .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource
  void holds_every_body_field_of_every_page(CceEdition edition) {
    OpenAPI document = parse(OpenApiDocument.json(edition)).getOpenAPI();

    for (Page page : Services.pages(edition).stream().filter(Page::hasBody).toList()) {
      Schema<?> body = document.getComponents().getSchemas().get(page.id() + "Request");
      List<Row> rows =
          page.tables().stream()
              .filter(table -> table.section() == Section.BODY)
              .findFirst()
              .orElseThrow()
              .rows();
      assertThat(body.getProperties())
          .as(page.id())
          .containsOnlyKeys(rows.stream().map(Row::name).toArray(String[]::new));
      assertThat(Optional.ofNullable(body.getRequired()).orElse(List.of()))
          .as(page.id())
          .containsExactlyInAnyOrderElementsOf(
              rows.stream().filter(Row::mandatory).map(Row::name).toList());
    }
  }

  @Test
  void holds_parameters_and_response_headers_but_no_credentials() {
    OpenAPI document = parse(OpenApiDocument.json(CceEdition.JUNE_2023)).getOpenAPI();

    Operation certificate =
        document.getPaths().get(Paths.certificate("{project_id}", "{cluster_id}")).getPost();
    assertThat(certificate.getParameters())
        .extracting(parameter -> parameter.getName())
        .containsExactly("project_id", "cluster_id");
    assertThat(certificate.getResponses().get("200").getHeaders())
        .containsOnlyKeys("Port-ID", "X-Request-Id");
  }

  @Test
  void says_which_operations_need_no_credentials() throws IOException {
    JsonNode document = new ObjectMapper().readTree(OpenApiDocument.json(CceEdition.JUNE_2023));

    assertThat(document.path("security")).hasSize(2);
    assertThat(
            document.findParents("operationId").stream()
                .filter(operation -> operation.has("security"))
                .peek(operation -> assertThat(operation.path("security")).isEmpty())
                .map(operation -> operation.path("operationId").asText()))
        .containsExactlyInAnyOrder(
            "keystoneCreateUserTokenByPassword",
            "createTemporaryAccessKeyByToken",
            "keystoneListVersions",
            "keystoneShowVersion");
  }

  @Test
  void describes_the_operation_of_iam_where_it_shares_a_path_with_cce() {
    OpenAPI document = parse(OpenApiDocument.json(CceEdition.JUNE_2023)).getOpenAPI();

    assertThat(document.getPaths().get("/").getGet().getOperationId())
        .isEqualTo("keystoneListVersions");
  }

  @ParameterizedTest
  @EnumSource
  void is_shipped_in_the_jar_as_the_code_makes_it(CceEdition edition) {
    Approved.check(
        Path.of(
            "src/main/resources/io/github/fakehuaweicloud/openapi",
            edition.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json"),
        OpenApiDocument.json(edition));
  }

  @Test
  void is_served_by_a_running_fake() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      String request =
          "GET /__fake/openapi.json?edition=november-2025 HTTP/1.1\r\n"
              + Wire.head(cloud.endpoint(), List.of())
              + "\r\n";

      assertThat(Wire.send(cloud.endpoint(), Wire.join(request, new byte[0])).body())
          .isEqualTo(OpenApiDocument.json(CceEdition.NOVEMBER_2025));
    }
  }

  private static SwaggerParseResult parse(String json) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    return new OpenAPIV3Parser().readContents(json, null, options);
  }
}
