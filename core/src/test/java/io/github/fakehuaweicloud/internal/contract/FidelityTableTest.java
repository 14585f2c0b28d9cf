package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.testkit.Approved;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FidelityTableTest {

  private static final Path FIDELITY = Path.of("../docs/fidelity.md");

  @Test
  void lists_every_row_of_every_table_as_it_is_declared() {
    String rows =
        Services.pages(CceEdition.JUNE_2023).stream()
            .map(FidelityTableTest::page)
            .collect(Collectors.joining("\n"));

    Approved.check(
        FIDELITY, Approved.between(FIDELITY, "<!-- rows:begin -->", "<!-- rows:end -->", rows));
  }

  private static String page(Page operation) {
    return "### "
        + operation
        + "\n\n| table | parameter | mandatory | type | expected |\n|---|---|---|---|---|\n"
        + operation.tables().stream()
            .flatMap(table -> table.rows().stream().map(row -> line(table, row)))
            .collect(Collectors.joining());
  }

  private static String line(Table table, Row row) {
    boolean isResponse =
        table.section() == Section.RESPONSE_BODY || table.section() == Section.RESPONSE_HEADER;
    return "| "
        + table.number()
        + " "
        + table.title()
        + " | `"
        + row.name()
        + "` | "
        + (isResponse ? "" : row.mandatory() ? "yes" : "no")
        + " | "
        + row.type().pageName()
        + " | "
        + row.type().expected()
        + " |\n";
  }
}
