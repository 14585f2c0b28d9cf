package io.github.fakehuaweicloud.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ControlDocumentTest {

  private final FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
  private final ControlClient control = new ControlClient(server.endpoint());
  private final JsonNode document = control.get("/control.json").hasStatus(200).json();

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void is_valid_for_swagger_s_parser() {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    SwaggerParseResult result =
        new OpenAPIV3Parser().readContents(document.toString(), List.of(), options);

    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getPaths()).hasSizeGreaterThan(25);
  }

  @Test
  void describes_every_answer_that_is_a_document() {
    Map<String, String> calls =
        Map.ofEntries(
            Map.entry("GET /health", ""),
            Map.entry("GET /ready", ""),
            Map.entry("GET /server", ""),
            Map.entry("GET /projects", ""),
            Map.entry("GET /projects/p", ""),
            Map.entry("POST /projects/p/clusters", "{\"id\": \"c2\", \"apiServer\": true}"),
            Map.entry("GET /projects/p/clusters", ""),
            Map.entry("GET /projects/p/clusters/c1", ""),
            Map.entry("PATCH /projects/p/clusters/c1", "{\"publicIp\": \"203.0.113.9\"}"),
            Map.entry("POST /projects/p/clusters/c1/api-server", ""),
            Map.entry("GET /projects/p/clusters/c1/api-server/calls", ""),
            Map.entry("GET /projects/p/certificates", ""),
            Map.entry("POST /projects/p/multi-cloud-clusters", "{\"name\": \"m2\"}"),
            Map.entry("GET /projects/p/multi-cloud-clusters", ""),
            Map.entry("GET /projects/p/multi-cloud-clusters/m1", ""),
            Map.entry(
                "PATCH /projects/p/multi-cloud-clusters/m1", "{\"status\": \"connect_fail\"}"),
            Map.entry("POST /projects/p/tokens", "{\"validity\": \"PT1H\"}"),
            Map.entry("POST /projects/p/access-keys", ""),
            Map.entry("GET /projects/p/requests", ""),
            Map.entry("GET /projects/p/requests/await", ""),
            Map.entry("GET /unattributed-requests", ""),
            Map.entry("GET /projects/p/faults", ""),
            Map.entry("GET /projects/p/clock", ""),
            Map.entry("POST /projects/p/clock", "{\"advance\": \"PT1H\"}"),
            Map.entry("POST /projects/p/reset", ""),
            Map.entry("POST /reset", ""),
            Map.entry("GET /nowhere", ""));
    control
        .post(
            "/projects",
            """
            {"id": "p", "clusters": [{"id": "c1"}], "multiCloudClusters": [{"id": "m1"}],
             "faults": [{"service": "hss", "sequence": [{"kind": "throttled", "retryAfter": "PT1S"},
               {"kind": "error", "error": {"service": "hss", "name": "NOT_FOUND"}}]}]}""")
        .hasStatus(201);
    control.post("/projects/p/clusters/c1/kubeconfig", "").hasStatus(200);
    List<String> broken = new ArrayList<>();

    calls.forEach(
        (call, body) -> {
          int space = call.indexOf(' ');
          ControlClient.Answer answer =
              control.send(call.substring(0, space), call.substring(space + 1), body);
          schema(call.substring(0, space), call.substring(space + 1), answer.status())
              .validate(answer.json())
              .forEach(message -> broken.add(call + ": " + message));
        });

    assertThat(broken).isEmpty();
  }

  private JsonSchema schema(String method, String path, int status) {
    String template =
        "/__fake"
            + path.replaceFirst("^/projects/p", "/projects/{project}")
                .replaceFirst("/c1", "/{cluster}")
                .replaceFirst("/m1", "/{cluster}");
    JsonNode responses =
        document.path("paths").path(template).path(method.toLowerCase(Locale.ROOT));
    JsonNode response = responses.path("responses").path(String.valueOf(status));
    JsonNode wanted =
        status >= 400
            ? document.at("/components/schemas/ControlErrorDocument")
            : response.at("/content/application~1json/schema");
    assertThat(wanted.isMissingNode()).as(method + " " + template + " " + status).isFalse();
    ObjectNode schema = wanted.deepCopy();
    schema.set("components", document.path("components"));
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
  }
}
