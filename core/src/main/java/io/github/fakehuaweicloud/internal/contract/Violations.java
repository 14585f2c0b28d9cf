package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.requests.Operation;
import io.github.fakehuaweicloud.requests.Violation;
import io.github.fakehuaweicloud.requests.Violation.Reason;
import java.util.List;
import java.util.stream.Collectors;

/** Words all violations. */
public final class Violations {

  private static final int LONGEST_QUOTE = 64;

  private Violations() {}

  public static String sentences(List<Violation> violations) {
    return violations.stream().map(Violation::message).collect(Collectors.joining("; "));
  }

  /** One that was worded elsewhere. */
  public static Violation worded(
      Operation operation, String parameter, Reason reason, String message) {
    return new BrokenRow(operation, parameter, reason, message);
  }

  /**
   * For text that is malformed inside, such as a broken kubeconfig.
   *
   * @param problem follows the parameter's name; must not quote a secret
   */
  public static Violation malformed(Page page, String parameter, String problem) {
    RequestRow row = page.requestRow(parameter);
    return violation(page, row.table(), parameter, Reason.MALFORMED, where(row) + ": " + problem);
  }

  static Violation malformedBody(Page page, String came) {
    return violation(
        page,
        page.tableOf(Section.BODY).orElseThrow(),
        "body",
        Reason.MALFORMED,
        "body: expected a JSON object, got " + came);
  }

  static Violation missing(Page page, RequestRow row) {
    return violation(
        page,
        row.table(),
        row.name(),
        Reason.MISSING,
        where(row) + ": expected " + row.row().type().expected() + ", got nothing");
  }

  static Violation invalid(Page page, RequestRow row, JsonNode value) {
    return violation(
        page,
        row.table(),
        row.name(),
        Reason.INVALID,
        where(row)
            + ": expected "
            + row.row().type().expected()
            + ", got "
            + quote(row.row(), value));
  }

  static Violation against(Page page, Rule rule, JsonNode value) {
    RequestRow row = page.requestRow(rule.parameter());
    boolean absent = value.isMissingNode() || value.isNull();
    return violation(
        page,
        row.table(),
        row.name(),
        absent ? Reason.MISSING : Reason.INVALID,
        where(row)
            + ": expected "
            + rule.statement()
            + ", got "
            + (absent ? nothing(rule) : quote(row.row(), value)));
  }

  /** The page may have no table for that section. */
  static Violation undocumented(Page page, Section section, String parameter, String came) {
    String name = Quotes.escape(cut(parameter));
    String source =
        page.tableOf(section)
            .map(table -> table.reference() + " of " + page)
            .orElse(page + " has no such table");
    return new BrokenRow(
        page,
        name,
        Reason.UNDOCUMENTED,
        section.words()
            + " "
            + name
            + ": expected only what the page documents, got "
            + came
            + " ("
            + source
            + ")");
  }

  private static Violation violation(
      Page page, Table table, String parameter, Reason reason, String problem) {
    return new BrokenRow(
        page, parameter, reason, problem + " (" + table.reference() + " of " + page + ")");
  }

  private static String where(RequestRow row) {
    return row.table().section().words() + " " + row.name();
  }

  private static String nothing(Rule rule) {
    return rule.oneOf().isEmpty() ? "nothing" : "neither";
  }

  private static String quote(Row row, JsonNode value) {
    if (value.isContainerNode()) {
      return value.isArray() ? "an array" : "an object";
    }
    if (row.kind() == Row.Kind.SECRET) {
      return (value.isTextual() ? "a String, " : "another type, ") + Secrets.mask(value.asText());
    }
    return quote(value);
  }

  private static String quote(JsonNode value) {
    return value.isTextual()
        ? Quotes.quote(cut(Secrets.maskEmbedded(value.textValue())))
        : cut(value.asText());
  }

  private static String cut(String text) {
    return Quotes.cut(text, LONGEST_QUOTE);
  }
}
