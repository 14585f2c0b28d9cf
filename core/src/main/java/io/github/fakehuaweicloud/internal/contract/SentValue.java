package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.requests.Location;
import io.github.fakehuaweicloud.requests.SentParameter;

record SentValue(Location location, String name, String value, boolean isText, boolean isSecret)
    implements SentParameter {

  private static final int LONGEST_PRINT = 200;

  static SentParameter of(Location location, RequestRow row, JsonNode value) {
    return new SentValue(
        location,
        row.name(),
        isDescribed(row) ? emptied(value) : text(value),
        value.isTextual(),
        row.row().isSecret());
  }

  /** The fields of a described object are parameters of their own. */
  private static boolean isDescribed(RequestRow row) {
    return row.row().type() instanceof Structure;
  }

  private static String emptied(JsonNode value) {
    return value.isObject() ? "{}" : value.isArray() ? "[]" : text(value);
  }

  /** As JSON, without the mapper that prints trees where it is not needed. */
  private static String text(JsonNode value) {
    return value.isValueNode() ? value.asText() : value.toString();
  }

  @Override
  public String print() {
    if (isSecret) {
      return Secrets.mask(value);
    }
    String cut = Quotes.cut(Secrets.maskEmbedded(value), LONGEST_PRINT);
    return isText ? Quotes.quote(cut) : cut;
  }

  @Override
  public String toString() {
    return name + " " + print();
  }
}
