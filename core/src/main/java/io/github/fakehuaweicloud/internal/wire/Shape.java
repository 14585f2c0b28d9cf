package io.github.fakehuaweicloud.internal.wire;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.internal.text.Quotes;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds JSON against the record that it is to become, so that nothing is read as something else.
 * Quotes no text, because it may be a secret.
 */
final class Shape {

  private static final int LONGEST_QUOTE = 64;

  private Shape() {}

  /**
   * Checks it.
   *
   * @throws DocumentException at the first difference
   */
  static void check(JsonNode json, Type type) {
    check("", json, type);
  }

  private static void check(String field, JsonNode json, Type type) {
    if (type instanceof ParameterizedType generic) {
      checkGeneric(field, json, generic);
    } else if (type instanceof Class<?> record && record.isRecord()) {
      checkRecord(field, json, record);
    } else if (type == Duration.class) {
      checkTime(field, json, "a duration such as PT90S, PT1H or P30D", Duration::parse);
    } else if (type == Instant.class) {
      checkTime(field, json, "a time such as 2027-01-01T00:00:00Z", Instant::parse);
    } else if (type == String.class) {
      require(json.isTextual(), field, "a text", json);
    } else if (type == int.class || type == Integer.class) {
      requireQuoting(
          json.isInt(),
          field,
          json.isIntegralNumber() ? "a whole number up to 2147483647" : "a whole number",
          json);
    } else if (type == long.class) {
      requireQuoting(
          json.isIntegralNumber() && json.canConvertToLong(), field, "a whole number", json);
    } else if (type == boolean.class || type == Boolean.class) {
      require(json.isBoolean(), field, "true or false", json);
    }
  }

  private static void checkGeneric(String field, JsonNode json, ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    Type inside = arguments[arguments.length - 1];
    if (type.getRawType() == Optional.class) {
      if (!json.isNull()) {
        check(field, json, inside);
      }
    } else if (type.getRawType() == List.class) {
      require(json.isArray(), field, "a list", json);
      for (int i = 0; i < json.size(); i++) {
        check(field + "[" + i + "]", json.get(i), inside);
      }
    } else if (type.getRawType() == Map.class) {
      require(json.isObject(), field, "an object", json);
      json.properties()
          .forEach(entry -> check(in(field, entry.getKey()), entry.getValue(), inside));
    }
  }

  private static void checkRecord(String field, JsonNode json, Class<?> record) {
    require(json.isObject(), field, "an object", json);
    List<RecordComponent> components = List.of(record.getRecordComponents());
    for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
      String name = names.next();
      if (components.stream().noneMatch(component -> component.getName().equals(name))) {
        throw new DocumentException(in(field, name), unknown(name, components));
      }
    }
    for (RecordComponent component : components) {
      JsonNode value = json.get(component.getName());
      if (value != null && !(value.isNull() && mayBeLeftOut(component))) {
        check(in(field, component.getName()), value, component.getGenericType());
      } else if (!mayBeLeftOut(component)) {
        throw new DocumentException(
            in(field, component.getName()), "expected a value, got nothing");
      }
    }
  }

  private static boolean mayBeLeftOut(RecordComponent component) {
    return Stream.of(Optional.class, List.class, Map.class)
        .anyMatch(type -> type == component.getType());
  }

  private static String unknown(String name, List<RecordComponent> components) {
    List<String> known = components.stream().map(RecordComponent::getName).toList();
    return "unknown field, expected one of "
        + known.stream().sorted().collect(Collectors.joining(", "))
        + Nearest.hint(name, known);
  }

  /** Times are no secrets, so they are quoted. */
  private static void checkTime(String field, JsonNode json, String expected, Parser parser) {
    requireQuoting(json.isTextual(), field, expected, json);
    try {
      parser.parse(json.textValue());
    } catch (DateTimeException none) {
      throw new DocumentException(
          field,
          "expected "
              + expected
              + ", got "
              + Quotes.quote(Quotes.cut(json.textValue(), LONGEST_QUOTE)));
    }
  }

  private interface Parser {
    Object parse(String text);
  }

  private static void require(boolean fits, String field, String expected, JsonNode json) {
    if (!fits) {
      throw new DocumentException(field, "expected " + expected + ", got " + kind(json));
    }
  }

  /** For what is no secret. */
  private static void requireQuoting(boolean fits, String field, String expected, JsonNode json) {
    if (!fits && json.isNumber()) {
      throw new DocumentException(
          field,
          "expected " + expected + ", got the number " + Quotes.cut(json.asText(), LONGEST_QUOTE));
    }
    require(fits, field, expected, json);
  }

  private static String kind(JsonNode json) {
    return switch (json.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "an object";
      case STRING -> "a text";
      case BOOLEAN -> json.asText();
      case NUMBER -> "a number";
      default -> "nothing";
    };
  }

  private static String in(String field, String name) {
    String printable = Quotes.escape(Quotes.cut(name, LONGEST_QUOTE));
    return field.isEmpty() ? printable : field + "." + printable;
  }
}
