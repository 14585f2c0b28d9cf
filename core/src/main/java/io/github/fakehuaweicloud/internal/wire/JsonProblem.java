package io.github.fakehuaweicloud.internal.wire;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.github.fakehuaweicloud.internal.text.Quotes;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words why JSON is no such document. Quotes no value, because it may be a secret. */
final class JsonProblem {

  private JsonProblem() {}

  static DocumentException of(JsonProcessingException e) {
    if (e instanceof UnrecognizedPropertyException unknown) {
      return new DocumentException(path(unknown), unknown(unknown));
    }
    if (e instanceof MismatchedInputException mismatch) {
      return new DocumentException(
          path(mismatch),
          "expected " + expected(mismatch.getTargetType()) + ", got something else");
    }
    if (e instanceof JsonMappingException mapping) {
      return new DocumentException(path(mapping), "expected another value");
    }
    JsonLocation at = e.getLocation();
    String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    String repeated =
        e instanceof JsonParseException
                && String.valueOf(e.getOriginalMessage()).startsWith("Duplicate field")
            ? ", each field once"
            : "";
    return new DocumentException("", "expected well-formed JSON" + repeated + where);
  }

  private static String unknown(UnrecognizedPropertyException e) {
    String name = e.getPropertyName();
    Collection<Object> known = Optional.ofNullable(e.getKnownPropertyIds()).orElse(List.of());
    String all = known.stream().map(String::valueOf).sorted().collect(Collectors.joining(", "));
    return "unknown field, expected one of " + all + nearest(name, known);
  }

  private static String nearest(String name, Collection<Object> known) {
    return known.stream()
        .map(String::valueOf)
        .min(Comparator.comparingInt(candidate -> Distance.between(name, candidate)))
        .filter(candidate -> Distance.between(name, candidate) <= 2)
        .map(candidate -> "; did you mean " + candidate + "?")
        .orElse("");
  }

  private static String path(JsonMappingException e) {
    StringBuilder path = new StringBuilder();
    for (JsonMappingException.Reference step : e.getPath()) {
      if (step.getIndex() >= 0) {
        path.append('[').append(step.getIndex()).append(']');
      } else {
        path.append(path.isEmpty() ? "" : ".")
            .append(Quotes.escape(Quotes.cut(String.valueOf(step.getFieldName()), 64)));
      }
    }
    return path.toString();
  }

  private static String expected(Class<?> type) {
    if (type == null) {
      return "another value";
    }
    if (type.isRecord() || Map.class.isAssignableFrom(type)) {
      return "an object";
    }
    if (Collection.class.isAssignableFrom(type)) {
      return "an array";
    }
    return EXPECTED.getOrDefault(type, "another value");
  }

  private static final Map<Class<?>, String> EXPECTED =
      Map.of(
          String.class,
          "text",
          Integer.class,
          "a whole number",
          int.class,
          "a whole number",
          Boolean.class,
          "true or false",
          boolean.class,
          "true or false",
          Duration.class,
          "a duration such as PT90S, PT1H or P30D (no months, no weeks, no bare number)",
          Instant.class,
          "a time such as 2027-01-01T00:00:00Z");
}
