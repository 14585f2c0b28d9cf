package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.http.Quotes;
import io.github.fakehuaweicloud.http.Secrets;

/**
 * A parameter of a page as a request sent it, whatever its value.
 *
 * <pre>{@code
 * request.parameters().forEach(System.out::println);
 * // …
 * // X-Auth-Token <secret, sha256 1f2e3d4c>
 * // duration 30
 * }</pre>
 *
 * @param location where the page has it
 * @param name the page's name for it
 * @param value its value as text, in clear: a JSON number as it is written, {@code null} for JSON
 *     null, {@code {}} and {@code []} for what is nested
 * @param isText whether the value is text, rather than JSON of another type
 * @param isSecret whether the page's value is a secret, so that it is printed as a digest
 */
public record SentParameter(
    Location location, String name, String value, boolean isText, boolean isSecret) {

  private static final int LONGEST_PRINT = 200;

  static SentParameter text(Location location, Row row, String value) {
    return new SentParameter(location, row.name(), value, true, row.isSecret());
  }

  static SentParameter json(Location location, Row row, JsonNode value) {
    return value.isTextual()
        ? text(location, row, value.textValue())
        : new SentParameter(location, row.name(), value.toString(), false, row.isSecret());
  }

  /**
   * The value as messages print it.
   *
   * @return for example {@code "tencent"}, {@code 30} or {@code <secret, sha256 1f2e3d4c>}; text of
   *     more than {@value #LONGEST_PRINT} characters is cut, and says so
   */
  public String print() {
    if (isSecret) {
      return Secrets.mask(value);
    }
    String cut = Violations.cut(Secrets.maskUserInfo(value), LONGEST_PRINT);
    return isText ? Quotes.quote(cut) : cut;
  }

  /** Prints name and value without secrets. */
  @Override
  public String toString() {
    return name + " " + print();
  }
}
