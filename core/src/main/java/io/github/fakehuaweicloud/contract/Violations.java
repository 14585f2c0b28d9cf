package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.contract.Violation.Reason;
import io.github.fakehuaweicloud.http.Quotes;
import io.github.fakehuaweicloud.http.Secrets;
import java.util.List;
import java.util.stream.Collectors;

/** The wording of every violation, in one place. */
public final class Violations {

  private static final int LONGEST_QUOTE = 64;

  private Violations() {}

  /**
   * What a refusal says of several violations.
   *
   * @param violations the violations
   * @return their messages, separated by semicolons
   */
  public static String sentences(List<Violation> violations) {
    return violations.stream().map(Violation::message).collect(Collectors.joining("; "));
  }

  /**
   * A value that is text of the right type, but malformed inside.
   *
   * @param operation the page
   * @param parameter a parameter of one of the page's tables
   * @param problem what is wrong, in words that follow the parameter's name; no secret
   * @return the violation
   */
  public static Violation malformed(Operation operation, String parameter, String problem) {
    Table table = operation.tableOf(parameter);
    return violation(
        operation, table, parameter, Reason.MALFORMED, where(table, parameter) + ": " + problem);
  }

  static Violation malformedBody(Operation operation, Table table, String came) {
    return violation(
        operation, table, "body", Reason.MALFORMED, "body: expected a JSON object, got " + came);
  }

  static Violation missing(Operation operation, Table table, Row row) {
    return violation(
        operation,
        table,
        row.name(),
        Reason.MISSING,
        where(table, row.name()) + ": expected " + row.type().expected() + ", got nothing");
  }

  static Violation invalid(Operation operation, Table table, Row row, JsonNode value) {
    return violation(
        operation,
        table,
        row.name(),
        Reason.INVALID,
        where(table, row.name())
            + ": expected "
            + row.type().expected()
            + ", got "
            + quote(row, value));
  }

  static Violation against(Operation operation, Rule rule, JsonNode value) {
    Table table = operation.tableOf(rule.parameter());
    return violation(
        operation,
        table,
        rule.parameter(),
        value.isMissingNode() || value.isNull() ? Reason.MISSING : Reason.INVALID,
        where(table, rule.parameter())
            + ": expected "
            + rule.statement()
            + ", got "
            + (value.isMissingNode() || value.isNull() ? "neither" : quote(value)));
  }

  static Violation undocumentedQuery(Operation operation, String parameter, String came) {
    Table table =
        operation.tables().stream()
            .filter(each -> each.location() == Location.QUERY)
            .findFirst()
            .orElse(operation.tables().get(0));
    return undocumented(operation, table, Location.QUERY, parameter, came);
  }

  static Violation undocumented(Operation operation, Table table, String parameter, String came) {
    return undocumented(operation, table, table.location(), parameter, came);
  }

  private static Violation undocumented(
      Operation operation, Table table, Location location, String parameter, String came) {
    String name = Quotes.escape(cut(parameter));
    return violation(
        operation,
        table,
        name,
        Reason.UNDOCUMENTED,
        location.words() + " " + name + ": expected only what the page documents, got " + came);
  }

  private static Violation violation(
      Operation operation, Table table, String parameter, Reason reason, String problem) {
    return new Violation(
        operation,
        table,
        parameter,
        reason,
        problem + " (" + table.reference() + " of " + operation + ")");
  }

  private static String where(Table table, String parameter) {
    return table.location().words() + " " + parameter;
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
        ? Quotes.quote(cut(Secrets.maskUserInfo(value.textValue())))
        : cut(value.asText());
  }

  private static String cut(String text) {
    return cut(text, LONGEST_QUOTE);
  }

  static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    return text.substring(0, end) + "… (" + text.length() + " characters in all)";
  }
}
