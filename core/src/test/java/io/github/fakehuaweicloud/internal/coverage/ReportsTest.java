package io.github.fakehuaweicloud.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import io.github.fakehuaweicloud.internal.wire.Json;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

class ReportsTest {

  private static final String NAME = "Test<p> & \"quotes\" \u0007";

  private static final List<ContractItem> ITEMS =
      Coverage.of(
          new Hits(
              Set.of(CceEdition.JUNE_2023),
              Map.of(
                  new Item(Kind.ROW, "CCE", "CreateKubernetesClusterCert", "duration"),
                  Set.of(NAME, "RotationTest.renews"),
                  new Item(Kind.FAULT, "HSS", "", "delay"),
                  Set.of())));

  @Test
  void are_a_few_lines_for_the_log_of_a_build() {
    assertThat(Reports.text(ITEMS).lines())
        .hasSize(6)
        .startsWith("Contract coverage: 0 %% (2 of %d), by 2 tests".formatted(ITEMS.size()))
        .anyMatch(line -> line.startsWith("  CCE     operations 0 of 11, rows 1 of "))
        .anyMatch(line -> line.startsWith("  HSS ") && line.contains("faults 1 of 10"))
        .last()
        .asString()
        .matches("  Never answered: (\\w+, ){4}\\w+ and \\d+ more");
  }

  @Test
  void are_json() throws Exception {
    JsonNode json = new ObjectMapper().readTree(Reports.json(ITEMS));

    assertThat(json.get("covered").intValue()).isEqualTo(2);
    assertThat(json.get("all").intValue()).isEqualTo(ITEMS.size());
    assertThat(json.get("items")).hasSize(ITEMS.size());
    assertThat(json.get("items").findParents("tests"))
        .filteredOn(item -> item.get("covered").booleanValue())
        .first()
        .returns("row", item -> item.get("kind").textValue())
        .returns("CreateKubernetesClusterCert", item -> item.get("operation").textValue())
        .returns("duration", item -> item.get("name").textValue())
        .returns(2, item -> item.get("tests").size());
    assertThat(Json.read(Reports.json(ITEMS), CoverageDocument.class).items())
        .hasSize(ITEMS.size());
  }

  @Test
  void are_xml_in_which_a_missed_item_is_a_skipped_test() throws Exception {
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(Reports.xml(ITEMS).getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();

    assertThat(suite.getTagName()).isEqualTo("testsuite");
    assertThat(suite.getAttribute("tests")).isEqualTo(String.valueOf(ITEMS.size()));
    assertThat(suite.getAttribute("skipped")).isEqualTo(String.valueOf(ITEMS.size() - 2));
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(ITEMS.size());
    assertThat(suite.getElementsByTagName("skipped").getLength()).isEqualTo(ITEMS.size() - 2);
  }

  @Test
  void are_a_page_without_scripts_in_which_names_of_tests_are_text() {
    assertThat(Reports.html(ITEMS))
        .contains("Test&lt;p&gt; &amp; &quot;quotes&quot; \uFFFD", "a test without a name")
        .doesNotContain("<script", "Test<p>");
  }

  @Test
  void say_how_much_is_missing_and_what() {
    assertThatThrownBy(() -> Reports.demand(ITEMS, 0.8))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expected: a contract coverage of at least 0.8000")
        .hasMessageContaining(" but was: 0.0036 (2 of %d)".formatted(ITEMS.size()))
        .hasMessageContaining("CCE CreateKubernetesClusterCert: row cluster_id")
        .hasMessageContaining("(and %d more)".formatted(ITEMS.size() - 12));
  }

  @Test
  void say_nothing_if_it_is_enough() {
    Reports.demand(ITEMS, 2.0 / ITEMS.size());

    assertThatThrownBy(() -> Reports.demand(ITEMS, 80))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Expected a ratio from 0 to 1, got 80.0");
  }

  @Test
  void are_files_of_a_folder(@TempDir Path folder) {
    Reports.write(ITEMS, folder.resolve("made"));

    assertThat(folder.resolve("made"))
        .isDirectoryContaining("glob:**coverage.txt")
        .isDirectoryContaining("glob:**coverage.json")
        .isDirectoryContaining("glob:**TEST-contract-coverage.xml")
        .isDirectoryContaining("glob:**index.html");
  }
}
