package io.github.fakehuaweicloud.internal.coverage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.fakehuaweicloud.coverage.ContractItem;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * A {@link CoverageDocument}, written without a mapper, which takes a JVM that has just started
 * longer than ten tests do.
 */
final class JsonReport {

  private static final JsonFactory JSON = new JsonFactory();

  private JsonReport() {}

  static String of(List<ContractItem> items) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      Count count = Count.of(items);
      json.writeStartObject();
      json.writeNumberField("covered", count.covered());
      json.writeNumberField("all", count.all());
      json.writeNumberField("ratio", count.ratio());
      json.writeArrayFieldStart("items");
      for (ContractItem item : items) {
        write(item, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  private static void write(ContractItem item, JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", item.kind().name().toLowerCase(Locale.ROOT));
    json.writeStringField("service", item.service());
    if (item.operation().isPresent()) {
      json.writeStringField("operation", item.operation().get());
    }
    json.writeStringField("name", item.name());
    json.writeBooleanField("covered", item.isCovered());
    json.writeArrayFieldStart("tests");
    for (String test : item.tests()) {
      json.writeString(test);
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
