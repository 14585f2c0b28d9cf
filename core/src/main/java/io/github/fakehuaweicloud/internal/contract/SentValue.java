package io.github.fakehuaweicloud.internal.contract;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.requests.Location;
import io.github.fakehuaweicloud.requests.SentParameter;

record SentValue(Location location, String name, String value, boolean isText, boolean isSecret)
    implements SentParameter {

  private static final int LONGEST_PRINT = 200;

  static SentParameter of(Location location, Row row, JsonNode value) {
    return new SentValue(
        location,
        row.name(),
        value.isTextual() ? value.textValue() : value.toString(),
        value.isTextual(),
        row.isSecret());
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
