package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.internal.coverage.Coverage;
import io.github.fakehuaweicloud.internal.coverage.CoverageDocument;
import io.github.fakehuaweicloud.internal.coverage.Reports;
import io.github.fakehuaweicloud.internal.coverage.Tally;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.text.Quotes;
import java.util.List;

/** What of the contract was exercised. */
record CoverageOperations(ControlledServer server) {

  private static final String PATH = "/coverage";

  /** The page has a style and an empty icon inside, and nothing else. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  List<ControlOperation> all() {
    return List.of(
        ControlOperation.of(
                "GET",
                PATH,
                "showCoverage",
                "What of the contract was exercised since the start, or since it was cleared.",
                this::show)
            .asks(
                "format",
                "json, text, html, or xml for tools that read JUnit's reports; default: json.")
            .answers(200, CoverageDocument.class),
        ControlOperation.of(
            "DELETE", PATH, "clearCoverage", "Forgets what was exercised.", request -> clear()));
  }

  private HttpResponse show(ControlRequest request) {
    List<ContractItem> items = Coverage.of(tally());
    String format = request.query("format").orElse("json");
    return switch (format) {
      case "json" -> Answers.text("application/json", Reports.json(items));
      case "text" -> Answers.text("text/plain; charset=utf-8", Reports.text(items));
      case "html" ->
          Answers.text("text/html; charset=utf-8", Reports.html(items))
              .withHeader("Content-Security-Policy", POLICY);
      case "xml" -> Answers.text("application/xml", Reports.xml(items));
      default ->
          throw ControlException.badRequest(
              "format: expected json, text, html or xml, got "
                  + Quotes.quote(Quotes.cut(format, 20)));
    };
  }

  private HttpResponse clear() {
    tally().clear();
    return Answers.nothing();
  }

  private Tally tally() {
    return server
        .coverage()
        .orElseThrow(
            () ->
                new ControlException(
                    409,
                    "no-coverage",
                    "The server does not collect what of the contract is exercised. Start it with"
                        + " --coverage; the tests of an embedded one with -Dfake.huaweicloud.coverage=true"));
  }
}
