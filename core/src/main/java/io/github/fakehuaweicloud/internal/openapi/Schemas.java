package io.github.fakehuaweicloud.internal.openapi;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.contract.IpAddresses;
import io.github.fakehuaweicloud.internal.contract.MatchingText;
import io.github.fakehuaweicloud.internal.contract.MediaType;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Rule;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.contract.Structure;
import io.github.fakehuaweicloud.internal.contract.Table;
import io.github.fakehuaweicloud.internal.contract.Text;
import io.github.fakehuaweicloud.internal.contract.TextArray;
import io.github.fakehuaweicloud.internal.contract.UtcTime;
import io.github.fakehuaweicloud.internal.contract.ValueType;
import io.github.fakehuaweicloud.internal.contract.WholeNumber;

final class Schemas {

  private Schemas() {}

  static String responseName(Page operation, Table table, boolean isWholeBody) {
    return operation.id() + (isWholeBody ? "Response" : table.title());
  }

  static String requestName(Page operation, Table table, boolean isWholeBody) {
    return operation.id() + "Request" + (isWholeBody ? "" : table.title());
  }

  static ObjectNode of(Page operation, Table table) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    schema.put("type", "object").put("description", describe(operation, table));
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JsonNodeFactory.instance.arrayNode();
    for (Row row : table.rows()) {
      properties.set(row.name(), of(operation, table, row));
      if (row.mandatory()) {
        required.add(row.name());
      }
    }
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    if (table.section() == Section.BODY) {
      writeAlternatives(operation, table, schema);
    }
    return schema;
  }

  static ObjectNode of(ValueType type) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (type instanceof Text text) {
      write(text, schema);
    } else if (type instanceof WholeNumber number) {
      write(number, schema);
    } else if (type instanceof MediaType media) {
      schema.put("type", "string").put("example", media.mediaType());
    } else if (type instanceof IpAddresses addresses) {
      schema
          .put("type", "string")
          .put("pattern", IpAddresses.PATTERN)
          .put("description", "Expected: " + addresses.expected() + ".");
    } else if (type instanceof UtcTime time) {
      schema
          .put("type", "string")
          .put("pattern", UtcTime.PATTERN)
          .put("description", "Expected: " + time.expected() + ".");
    } else if (type instanceof MatchingText matching) {
      schema
          .put("type", "string")
          .put("pattern", matching.pattern().pattern())
          .put("description", "Expected: " + matching.expected() + ".");
    } else if (type instanceof TextArray) {
      schema.put("type", "array").putObject("items").put("type", "string");
    } else if (type instanceof Structure) {
      schema.put("type", "boolean");
    }
    return schema;
  }

  private static ObjectNode of(Page operation, Table table, Row row) {
    ObjectNode schema =
        row.type() instanceof Structure structure
            ? of(operation, table, structure)
            : of(row.type());
    if (row.kind() != Row.Kind.PLAIN) {
      schema.put("format", "password");
    }
    if (table.section() == Section.BODY && !row.mandatory()) {
      // JSON null counts as absent.
      ObjectNode nullable = JsonNodeFactory.instance.objectNode();
      nullable.putArray("anyOf").add(schema).addObject().put("type", "null");
      return nullable;
    }
    return schema;
  }

  private static ObjectNode of(Page operation, Table table, Structure structure) {
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    String reference =
        "#/components/schemas/"
            + operation.id()
            + (table.section() == Section.BODY ? "Request" : "")
            + structure.table();
    switch (structure.kind()) {
      case BOOLEAN -> schema.put("type", "boolean");
      case ARRAY -> schema.put("type", "array").putObject("items").put("$ref", reference);
      case OBJECT -> {
        if (structure.table().isEmpty()) {
          schema.put("type", "object");
        } else {
          schema.put("$ref", reference);
        }
      }
    }
    return schema;
  }

  /**
   * A schema can say that one of several fields must be there. It cannot say the rules about times.
   */
  private static void writeAlternatives(Page operation, Table table, ObjectNode schema) {
    operation.rules().stream()
        .filter(rule -> !rule.oneOf().isEmpty())
        .filter(rule -> table.rows().stream().anyMatch(row -> row.name().equals(rule.parameter())))
        .forEach(
            rule ->
                rule.oneOf()
                    .forEach(
                        field -> {
                          ObjectNode there = schema.withArray("anyOf").addObject();
                          there.putArray("required").add(field);
                          there
                              .putObject("properties")
                              .putObject(field)
                              .putObject("not")
                              .put("type", "null");
                        }));
  }

  private static void write(Text text, ObjectNode schema) {
    schema.put("type", "string");
    if (text.maxLength() != Integer.MAX_VALUE) {
      schema.put("minLength", text.minLength()).put("maxLength", text.maxLength());
    }
    if (!text.oneOf().isEmpty()) {
      ArrayNode values = schema.putArray("enum");
      text.oneOf().forEach(values::add);
      if (text.mayBeEmpty()) {
        values.add("");
      }
    }
  }

  private static void write(WholeNumber number, ObjectNode schema) {
    schema.put("type", "integer").put("format", number.format());
    if (!number.unit().isEmpty()) {
      schema.put(
          "description", "Unit: " + number.unit() + ". Written without a fraction or an exponent.");
    }
    ObjectNode range = JsonNodeFactory.instance.objectNode();
    range.put("minimum", number.min()).put("maximum", number.max());
    if (number.special().isPresent()) {
      ArrayNode either = schema.putArray("oneOf");
      either.add(range);
      either.addObject().put("const", number.special().getAsLong());
    } else {
      schema.setAll(range);
    }
  }

  private static String describe(Page operation, Table table) {
    StringBuilder text = new StringBuilder(table.reference() + " of " + operation + ".");
    for (Rule rule : operation.rules()) {
      if (table.rows().stream().anyMatch(row -> row.name().equals(rule.parameter()))) {
        text.append(" For ").append(rule.parameter()).append(": ").append(rule.statement());
        text.append('.');
      }
    }
    return text.toString();
  }
}
