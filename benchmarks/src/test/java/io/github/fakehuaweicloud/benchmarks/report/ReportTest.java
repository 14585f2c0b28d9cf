package io.github.fakehuaweicloud.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class ReportTest {

  private static final Environment MACHINE =
      new Environment("2026-11-29", "a CPU, 2 cores", "an OS", "17", Map.of("wiremock", "3"));

  @Test
  void names_every_row_with_its_figures_and_says_whether_a_target_is_met() throws Exception {
    String text = new Report(everything()).markdown();

    assertThat(text).contains(Row.all().stream().map(Row::words).toList());
    assertThat(text)
        .contains("| 1.82 (1.11–1.98) | **1.05 (1–1.1)** | at most 1.15 | met |")
        .contains("| 1.07 | **1.05 (1–1.1)** | at least 1.8 | missed |")
        .contains("a CPU, 2 cores; an OS; JDK 17; wiremock 3.")
        .contains("MockWebServer");
  }

  @Test
  void names_every_row_before_anything_is_measured() throws Exception {
    assertThat(new Report(Results.none()).markdown())
        .contains(Row.all().stream().map(Row::words).toList())
        .contains("not measured", "Nothing has been measured yet");
  }

  @Test
  void keeps_what_was_written_by_hand() throws Exception {
    assertThat(new Report(everything()).markdown())
        .contains("## What users can do\n\n", "## What fell short, and why\n\n");
  }

  @Test
  void draws_pictures_for_light_and_dark_that_are_xml_and_clip_no_text(@TempDir Path folder)
      throws Exception {
    new Report(everything()).write(folder);

    List<Path> pictures;
    try (Stream<Path> files = Files.list(folder.resolve("performance"))) {
      pictures = files.toList();
    }
    assertThat(pictures).hasSizeGreaterThanOrEqualTo(Parts.names().size());
    for (Path picture : pictures) {
      String svg = Files.readString(picture);
      assertThat(svg).contains("prefers-color-scheme: dark", ".ground { fill: #ffffff; }");
      assertNothingIsClipped(parse(svg).getDocumentElement());
      assertThat(Files.readString(folder.resolve("performance.md")))
          .contains("performance/" + picture.getFileName());
    }
  }

  @Test
  void a_part_that_is_measured_anew_replaces_only_its_own_rows() {
    Results before = everything();
    Result anew = Result.of("start.hss", Spread.of(7));

    Results after = before.with("start", new Results.PartResults(MACHINE, 1, List.of(anew)));

    assertThat(after.parts().get("start").results()).containsExactly(anew);
    assertThat(after.parts().get("suite")).isEqualTo(before.parts().get("suite"));
  }

  /** At 13 pixels, a letter takes 7.5 at most in the mean. */
  private static void assertNothingIsClipped(Element svg) {
    double width = Double.parseDouble(svg.getAttribute("width"));
    double height = Double.parseDouble(svg.getAttribute("height"));
    NodeList texts = svg.getElementsByTagName("text");
    assertThat(texts.getLength()).isPositive();
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      double end =
          Double.parseDouble(text.getAttribute("x")) + 7.5 * text.getTextContent().length();
      assertThat(end).as(text.getTextContent()).isLessThanOrEqualTo(width);
      assertThat(Double.parseDouble(text.getAttribute("y"))).isLessThan(height);
    }
  }

  private static Document parse(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static Results everything() {
    Results results = Results.none();
    for (String part : Parts.names()) {
      List<Result> all = new ArrayList<>();
      for (Row row : Row.of(part)) {
        Figure peer = new Figure("MockWebServer", row.unit(), Spread.of(0.5));
        all.add(new Result(row.id(), new Spread(1.05, 1.0, 1.1, 9), List.of(peer)));
      }
      results = results.with(part, new Results.PartResults(MACHINE, 9, all));
    }
    return results;
  }
}
