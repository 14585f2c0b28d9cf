package io.github.fakehuaweicloud.internal.kubernetes.resources;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import io.github.fakehuaweicloud.kubernetes.KubernetesStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

  private static final String CONFIG_MAP =
      "{\"kind\":\"ConfigMap\",\"metadata\":{\"name\":\"a\",\"resourceVersion\":\"7\"},"
          + "\"data\":{\"x\":\"1\",\"y\":\"2\"}}";
  private static final String CONFIG_MAPS = "/api/v1/namespaces/default/configmaps";

  @Test
  void a_list_is_a_table_for_who_asks_for_one() {
    String list =
        "{\"kind\":\"ConfigMapList\",\"metadata\":{\"resourceVersion\":\"9\"},\"items\":["
            + CONFIG_MAP
            + "]}";

    JsonNode table = table(CONFIG_MAPS, "", list);

    assertThat(table.path("apiVersion").asText()).isEqualTo("meta.k8s.io/v1");
    assertThat(table.at("/metadata/resourceVersion").asText()).isEqualTo("9");
    assertThat(table.path("columnDefinitions").findValuesAsText("name"))
        .containsExactly("Name", "Data", "Age");
    assertThat(table.at("/rows/0/cells").toString()).isEqualTo("[\"a\",2,\"<unknown>\"]");
    assertThat(table.at("/rows/0/object/kind").asText()).isEqualTo("PartialObjectMetadata");
    assertThat(table.at("/rows/0/object/metadata/name").asText()).isEqualTo("a");
    assertThat(table.at("/rows/0/object/data").isMissingNode()).isTrue();
  }

  @Test
  void one_object_is_a_table_of_one_row() {
    JsonNode table = table(CONFIG_MAPS + "/a", "", CONFIG_MAP);

    assertThat(table.path("rows")).hasSize(1);
    assertThat(table.at("/metadata/resourceVersion").asText()).isEqualTo("7");
  }

  @Test
  void rows_bring_what_the_client_asks_for() {
    assertThat(
            table(CONFIG_MAPS + "/a", "includeObject=Object", CONFIG_MAP)
                .at("/rows/0/object/data/x")
                .asText())
        .isEqualTo("1");
    assertThat(
            table(CONFIG_MAPS + "/a", "includeObject=None", CONFIG_MAP)
                .at("/rows/0/object")
                .isMissingNode())
        .isTrue();
  }

  @Test
  void without_asking_there_is_no_table() {
    KubernetesResponse answer =
        Asked.answer(Asked.store(CONFIG_MAPS + "/a", CONFIG_MAP), Asked.get(CONFIG_MAPS + "/a"));

    assertThat(answer.body()).isEqualTo(CONFIG_MAP);
  }

  @Test
  void a_refusal_stays_as_it_is() {
    KubernetesHandler store =
        request -> Optional.of(KubernetesResponse.failure(404, "NotFound", "gone"));

    KubernetesResponse answer = Asked.answer(store, new Asked(CONFIG_MAPS + "/a", "", Asked.TABLE));

    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).contains("\"kind\":\"Status\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "namespaces | {\"status\":{\"phase\":\"Active\"}} | [null,\"Active\",\"<unknown>\"]",
        "secrets | {\"type\":\"Opaque\",\"data\":{\"a\":\"\"}} | [null,\"Opaque\",1,\"<unknown>\"]",
        "nodes | {\"metadata\":{\"labels\":{\"node-role.kubernetes.io/worker\":\"\"}},\"status\":{\"conditions\":[{\"type\":\"Ready\",\"status\":\"True\"}],\"nodeInfo\":{\"kubeletVersion\":\"v1.29.3\"}}} | [null,\"Ready\",\"worker\",\"<unknown>\",\"v1.29.3\"]",
        "pods | {\"spec\":{\"containers\":[{},{}]},\"status\":{\"phase\":\"Running\",\"containerStatuses\":[{\"ready\":true,\"restartCount\":2},{\"ready\":false,\"restartCount\":1}]}} | [null,\"1/2\",\"Running\",\"3\",\"<unknown>\",\"<none>\",\"<none>\"]",
        "services | {\"spec\":{\"type\":\"ClusterIP\",\"ports\":[{\"port\":80},{\"port\":53,\"nodePort\":30000,\"protocol\":\"UDP\"}]}} | [null,\"ClusterIP\",\"<none>\",\"<none>\",\"80/TCP,53:30000/UDP\",\"<unknown>\"]"
      })
  void kinds_have_the_columns_that_kubectl_prints(String plural, String object, String cells) {
    assertThat(table("/api/v1/" + plural, "", object).at("/rows/0/cells").toString())
        .isEqualTo(cells);
  }

  @Test
  void a_custom_resource_has_the_columns_of_its_definition() {
    JsonNode table =
        table(
            "/apis/example.com/v1/namespaces/default/backups/b",
            "",
            "{\"metadata\":{\"name\":\"b\",\"annotations\":{\"example.com/team\":\"red\"},"
                + "\"creationTimestamp\":\"2000-01-01T00:00:00Z\"},\"spec\":{\"sizes\":[1,2]},"
                + "\"status\":{\"conditions\":[{\"type\":\"Other\",\"status\":\"False\"},"
                + "{\"type\":\"Ready\",\"status\":\"True\"}]}}");

    assertThat(table.path("columnDefinitions").findValuesAsText("name"))
        .containsExactly("Name", "Phase", "Ready", "Size", "Team", "Since");
    assertThat(table.at("/columnDefinitions/2/priority").asInt()).isEqualTo(1);
    assertThat(table.at("/rows/0/cells").toString())
        .matches("\\[\"b\",null,\"True\",2,\"red\",\"\\d+y\"]");
  }

  @Test
  void events_of_a_watch_are_tables_and_only_the_first_has_columns() {
    List<String> sent = new ArrayList<>();
    KubernetesHandler store =
        request ->
            Optional.of(
                KubernetesResponse.stream(
                    client -> {
                      client.send("{\"type\":\"ADDED\",\"object\":" + CONFIG_MAP + "}");
                      client.send("{\"type\":\"MODIFIED\",\"object\":" + CONFIG_MAP + "}");
                      client.send("{\"type\":\"ERROR\",\"object\":{\"kind\":\"Status\"}}");
                    }));

    Asked.answer(store, new Asked(CONFIG_MAPS, "watch=true", Asked.TABLE)).stream()
        .orElseThrow()
        .accept(receiver(sent));

    JsonNode first = Json.read(sent.get(0));
    assertThat(first.at("/object/kind").asText()).isEqualTo("Table");
    assertThat(first.at("/object/columnDefinitions")).hasSize(3);
    assertThat(first.at("/object/rows/0/cells/0").asText()).isEqualTo("a");
    assertThat(Json.read(sent.get(1)).at("/object/columnDefinitions").isNull()).isTrue();
    assertThat(Json.read(sent.get(2)).at("/object/kind").asText()).isEqualTo("Status");
  }

  @ParameterizedTest
  @CsvSource({
    "PT119S, 119s",
    "PT2M, 2m",
    "PT9M59S, 9m59s",
    "PT179M, 179m",
    "PT3H, 3h",
    "PT7H5M, 7h5m",
    "PT47H, 47h",
    "P7DT3H, 7d3h",
    "P700D, 700d",
    "P800D, 2y70d",
    "P3000D, 8y"
  })
  void an_age_is_printed_as_kubectl_does(Duration age, String printed) {
    assertThat(Ages.print(age)).isEqualTo(printed);
  }

  private static JsonNode table(String path, String query, String body) {
    KubernetesResponse answer =
        Asked.answer(Asked.store(path, body), new Asked(path, query, Asked.TABLE));
    JsonNode table = Json.read(answer.body());
    assertThat(table.path("kind").asText()).isEqualTo("Table");
    return table;
  }

  private static KubernetesStream receiver(List<String> sent) {
    return new KubernetesStream() {
      @Override
      public void send(String event) {
        sent.add(event);
      }

      @Override
      public void onClose(Runnable action) {
        // Stays open until the end of the test.
      }

      @Override
      public void close() {
        throw new AssertionError("the store ended the watch");
      }
    };
  }
}
