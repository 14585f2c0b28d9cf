package io.github.fakehuaweicloud.rows;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.contract.CceEdition;
import io.github.fakehuaweicloud.contract.Location;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.Pages;
import io.github.fakehuaweicloud.contract.Row;
import io.github.fakehuaweicloud.contract.Table;
import io.github.fakehuaweicloud.contract.Text;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * A test for every row of every table, named after the row. It walks through the declarations, so a
 * row cannot be declared without being tested.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryRowTest {

  private final AtomicInteger sent = new AtomicInteger();
  private final AtomicInteger passed = new AtomicInteger();

  @TestFactory
  Stream<DynamicNode> of_the_pages() {
    return Pages.operations(CceEdition.JUNE_2023).stream()
        .flatMap(operation -> operation.tables().stream().map(table -> of(operation, table)));
  }

  @TestFactory
  Stream<DynamicNode> of_the_body_in_later_editions() {
    return Stream.of(CceEdition.values())
        .filter(edition -> edition != CceEdition.JUNE_2023)
        .flatMap(
            edition ->
                Pages.operations(edition).stream()
                    .filter(
                        operation -> !Pages.operations(CceEdition.JUNE_2023).contains(operation))
                    .flatMap(operation -> bodyRows(edition, operation)));
  }

  @AfterAll
  void the_readme_says_how_many() throws IOException {
    String count = passed.get() + " of " + sent.get() + " contract variants";
    System.out.println(count);
    assertThat(Files.readString(Path.of("../README.md"))).contains(count);
  }

  private DynamicNode of(Operation operation, Table table) {
    return DynamicContainer.dynamicContainer(
        operation.id() + " " + table.reference(),
        table.rows().stream()
            .map(
                row ->
                    DynamicTest.dynamicTest(
                        row.name(),
                        () -> {
                          if (isResponse(table)) {
                            checkResponse(operation, table, row);
                          } else {
                            checkRequest(CceEdition.JUNE_2023, operation, table, row);
                          }
                        })));
  }

  private Stream<DynamicNode> bodyRows(CceEdition edition, Operation operation) {
    return operation.tables().stream()
        .filter(table -> table.location() == Location.BODY)
        .flatMap(
            table ->
                table.rows().stream()
                    .map(
                        row ->
                            DynamicTest.dynamicTest(
                                edition + " " + row.name(),
                                () -> checkRequest(edition, operation, table, row))));
  }

  private void checkRequest(CceEdition edition, Operation operation, Table table, Row row) {
    try (RequestVariants variants = new RequestVariants(edition, operation, table, row)) {
      assertThat(variants.all()).as(row.name()).hasSizeGreaterThan(5);
      sent.addAndGet(variants.all().size());
      for (Variant variant : variants.all()) {
        variant.check(row);
        passed.incrementAndGet();
      }
    }
  }

  private void checkResponse(Operation operation, Table table, Row row) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      List<WireResponse> answers = Example.of(operation).answers(cloud);
      List<JsonNode> values =
          answers.stream().flatMap(answer -> ResponseRows.values(answer, table, row)).toList();
      sent.addAndGet(values.size());
      assertThat(values)
          .as(row.name())
          .isNotEmpty()
          .allSatisfy(value -> assertThat(row.type().accepts(value)).isTrue());
      if (row.type() instanceof Text text && !text.oneOf().isEmpty()) {
        // Each value that the page lists is answered somewhere, and no other is declared.
        assertThat(values.stream().map(JsonNode::textValue).distinct())
            .as(row.name())
            .containsExactlyInAnyOrderElementsOf(text.oneOf());
      }
      passed.addAndGet(values.size());
    }
  }

  private static boolean isResponse(Table table) {
    return table.location() == Location.RESPONSE_BODY
        || table.location() == Location.RESPONSE_HEADER;
  }
}
