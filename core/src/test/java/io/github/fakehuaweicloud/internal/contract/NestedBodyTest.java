package io.github.fakehuaweicloud.internal.contract;

import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.TextArray.textArray;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.requests.Parameter;
import io.github.fakehuaweicloud.requests.SentParameter;
import io.github.fakehuaweicloud.requests.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Objects and arrays in bodies, by a page with one of each. */
class NestedBodyTest {

  private static final Page PAGE =
      new Page(
          "BindEip",
          "CCE",
          "Binding",
          "PUT",
          List.of(new PathTemplate("/eip")),
          () ->
              List.of(
                  table(
                      1,
                      "Request body parameters",
                      Section.BODY,
                      mandatory("spec", object("Spec")),
                      optional("data_list", arrayOf("Item")),
                      optional("methods", textArray())),
                  table(
                      2,
                      "Spec",
                      Section.BODY,
                      mandatory("action", text().oneOf("bind", "unbind")),
                      optional("dry", bool()),
                      optional("secret", text()).secret()),
                  table(3, "Item", Section.BODY, mandatory("cluster_id", text(1, 64)))),
          () ->
              List.of(
                  new Rule(
                      "spec.dry",
                      "a dry run",
                      List.of(),
                      (sent, now) -> sent.value(Parameter.text("spec.secret")).isEmpty())));

  @Test
  void are_parameters_by_their_paths() {
    CheckedRequest checked =
        check(
            """
            {"spec": {"action": "bind", "dry": true}, "data_list": [{"cluster_id": "a"},
             {"cluster_id": "b"}], "methods": ["password"]}""");

    assertThat(checked.violations()).isEmpty();
    assertThat(checked.undocumented()).isEmpty();
    assertThat(checked.parameters())
        .extracting(SentParameter::name, SentParameter::value)
        .map(Object::toString)
        .containsExactly(
            "(\"spec\", \"{}\")",
            "(\"spec.action\", \"bind\")",
            "(\"spec.dry\", \"true\")",
            "(\"data_list\", \"[]\")",
            "(\"data_list[].cluster_id\", \"a\")",
            "(\"data_list[].cluster_id\", \"b\")",
            "(\"methods\", \"[\"password\"]\")");
    assertThat(checked.parameter("spec.action")).contains("bind");
    assertThat(checked.sent().values(Parameter.text("data_list[].cluster_id")))
        .containsExactly("a", "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"spec\": {}}|body field spec.action: expected one of bind, unbind, got nothing (Table 2",
        "{\"spec\": {\"action\": null}}|body field spec.action: expected one of",
        "{\"spec\": {\"action\": \"b\"}}|body field spec.action: expected one of bind, unbind, got \"b\"",
        "{\"spec\": []}|body field spec: expected an object, got an array",
        "{\"spec\": null}|body field spec: expected an object, got nothing",
        "{\"spec\": {\"action\": \"bind\", \"dry\": 1}}|body field spec.dry: expected true or false, got 1",
        "{\"spec\": {\"action\": \"bind\", \"secret\": \"x\"}}|body field spec.dry: expected a dry run, got nothing",
        "{\"spec\": {\"action\": \"bind\"}, \"data_list\": [{\"cluster_id\": \"a\"}, {}]}"
            + "|body field data_list[].cluster_id: expected a String of 1 to 64 characters",
        "{\"spec\": {\"action\": \"bind\"}, \"data_list\": [1]}|expected an array of objects, got an array",
        "{\"spec\": {\"action\": \"bind\"}, \"methods\": [[\"a\"]]}|expected an array of Strings, got an array"
      })
  void break_their_rows_by_their_paths(String bodyAndMessage) {
    String[] parts = bodyAndMessage.split("\\|", -1);

    assertThat(check(parts[0]).violations())
        .singleElement()
        .extracting(Violation::message)
        .asString()
        .contains(parts[1]);
  }

  @Test
  void are_noted_where_no_page_mentions_them() {
    assertThat(check("{\"spec\": {\"action\": \"bind\", \"other\": {\"a\": []}}}").undocumented())
        .singleElement()
        .extracting(Violation::parameter)
        .isEqualTo("spec.other");
  }

  @Test
  void may_hold_a_thousand_values_in_all() {
    String item = "{\"cluster_id\": \"a\"},";

    assertThat(check(list(item.repeat(497) + "{\"cluster_id\": \"a\"}")).violations()).hasSize(0);
    assertThat(check(list(item.repeat(500) + "{\"cluster_id\": \"a\"}")).violations())
        .singleElement()
        .extracting(Violation::message)
        .asString()
        .contains("an object of more than 1000 fields");
  }

  @Test
  void are_skipped_however_deep_if_no_page_describes_them() {
    String deep = "[".repeat(900) + "]".repeat(900);

    assertThat(check("{\"spec\": {\"action\": \"bind\", \"x\": " + deep + "}}").violations())
        .isEmpty();
    assertThat(check(list(deep)).violations()).hasSize(1);
  }

  private static String list(String items) {
    return "{\"spec\": {\"action\": \"bind\"}, \"data_list\": [" + items + "]}";
  }

  private static CheckedRequest check(String body) {
    return ContractCheck.check(
        PAGE,
        new HttpRequest("PUT", "/eip", "", Headers.empty(), Body.of(body)),
        Map.of(),
        Instant.EPOCH);
  }
}
