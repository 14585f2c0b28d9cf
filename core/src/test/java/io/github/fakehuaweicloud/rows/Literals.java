package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.internal.contract.IpAddresses;
import io.github.fakehuaweicloud.internal.contract.MatchingText;
import io.github.fakehuaweicloud.internal.contract.MediaType;
import io.github.fakehuaweicloud.internal.contract.Structure;
import io.github.fakehuaweicloud.internal.contract.Text;
import io.github.fakehuaweicloud.internal.contract.TextArray;
import io.github.fakehuaweicloud.internal.contract.UtcTime;
import io.github.fakehuaweicloud.internal.contract.ValueType;
import io.github.fakehuaweicloud.internal.contract.WholeNumber;
import io.github.fakehuaweicloud.internal.text.UtcTimes;
import java.math.BigInteger;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** JSON literals around the bounds of a type, each with whether a row of that type accepts it. */
final class Literals {

  private static final String ASTRAL = "\\ud83d\\ude00";

  private final Map<String, Boolean> literals = new LinkedHashMap<>();

  private Literals() {}

  static Map<String, Boolean> of(ValueType type, Instant now) {
    Literals literals = new Literals();
    if (type instanceof Text text) {
      literals.text(text);
    } else if (type instanceof WholeNumber number) {
      literals.number(number);
    } else if (type instanceof UtcTime) {
      literals.time(now);
    } else if (type instanceof IpAddresses) {
      literals.addresses();
    } else if (type instanceof MatchingText matching) {
      literals.matching(matching);
    } else if (type instanceof TextArray) {
      literals.texts();
    } else if (type instanceof Structure structure) {
      literals.structure(structure);
    } else if (type instanceof MediaType) {
      throw new IllegalArgumentException("Not the type of a body field: " + type);
    }
    return literals.literals;
  }

  /** That the pattern says what it should is tested where it is declared. */
  private void matching(MatchingText matching) {
    refuse("0", "-1", "true", "[]", "{}", "\"\"", "\" \"", "\"?\"", quote(ASTRAL));
    matching
        .examples()
        .forEach(
            example -> {
              accept(quote(example));
              refuse(quote(" " + example), quote(example + " "), quote(example + "\\n"));
              refuse(quote(example + "?"), quote(example + "\\u0000"), "[" + quote(example) + "]");
            });
  }

  private void texts() {
    accept("[]", "[\"\"]", "[\"a\",\"b\"]");
    refuse("0", "true", "\"\"", "\"a\"", "{}", "[1]", "[null]", "[\"a\",1]", "[[]]", "[{}]");
  }

  /** Good objects depend on their fields, so the good request has them. */
  private void structure(Structure structure) {
    refuse("0", "-1", "1.5", "\"\"", "\"a\"", "\"true\"");
    switch (structure.kind()) {
      case BOOLEAN -> {
        accept("true", "false");
        refuse("[]", "{}");
      }
      case OBJECT -> refuse("true", "[]", "[{}]");
      case ARRAY -> refuse("true", "{}", "[1]", "[null]", "[\"a\"]", "[[]]");
    }
  }

  private void text(Text text) {
    refuse("0", "-1", "1.5", "true", "false", "[]", "{}", "[\"x86\"]", "{\"x86\":1}", "[null]");
    if (text.oneOf().isEmpty() && text.maxLength() != Integer.MAX_VALUE) {
      lengths(text);
      return;
    }
    if (text.oneOf().isEmpty()) {
      accept("\"\"", "\"a\"", "\" \"", "\"\\u0000\"", "\"\\u0007\"", "\"" + ASTRAL + "\"");
      accept(quote("a".repeat(1000)), quote("ü".repeat(100_000)));
      return;
    }
    text.oneOf().forEach(value -> accept(quote(value)));
    put("\"\"", text.mayBeEmpty());
    text.oneOf().stream()
        .flatMap(Literals::nearMisses)
        .filter(miss -> !text.oneOf().contains(miss) && !miss.isEmpty())
        .forEach(miss -> refuse(quote(miss)));
    refuse(quote("a".repeat(64)), quote("a".repeat(65)), quote(ASTRAL));
  }

  private void lengths(Text text) {
    for (int length :
        List.of(text.minLength(), text.minLength() + 1, text.maxLength() - 1, text.maxLength())) {
      accept(quote("a".repeat(length)), quote(ASTRAL.repeat(length)));
    }
    if (text.minLength() > 0) {
      refuse(quote("a".repeat(text.minLength() - 1)));
    }
    for (int length : List.of(text.maxLength() + 1, text.maxLength() + 2)) {
      refuse(quote("a".repeat(length)), quote(ASTRAL.repeat(length)));
    }
  }

  private static Stream<String> nearMisses(String value) {
    List<String> misses = new ArrayList<>();
    misses.add(value.toUpperCase(Locale.ROOT));
    misses.add(value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1));
    misses.addAll(List.of(" " + value, value + " ", value + "s", value + ",", value + "\\u0000"));
    for (int i = 0; i < value.length(); i++) {
      String before = value.substring(0, i);
      String after = value.substring(i + 1);
      misses.add(before + after);
      misses.add(before + "-" + after);
      misses.add(before + "?" + after);
      misses.add(before + value.charAt(i) + value.charAt(i) + after);
      misses.add(before + Character.toUpperCase(value.charAt(i)) + after);
    }
    return misses.stream();
  }

  private void number(WholeNumber number) {
    refuse("\"\"", "\"1\"", "\"abc\"", "true", "false", "[]", "{}", "[1]", "1.0", "1.5", "1e1");
    long min = number.min();
    long max = number.max();
    long step = Math.max(1, max / 400 - min / 400);
    Stream.concat(
            LongStream.iterate(min, n -> n <= max - step, n -> n + step).boxed(),
            Stream.of(min, min + 1, max - 1, max))
        .forEach(value -> accept(String.valueOf(value)));
    List<BigInteger> outside =
        List.of(
            BigInteger.valueOf(min).subtract(BigInteger.ONE),
            BigInteger.valueOf(min).subtract(BigInteger.TWO),
            BigInteger.valueOf(max).add(BigInteger.ONE),
            BigInteger.valueOf(max).add(BigInteger.TWO),
            BigInteger.valueOf(Long.MIN_VALUE),
            BigInteger.ONE.shiftLeft(63),
            BigInteger.ONE.shiftLeft(64).add(BigInteger.TEN),
            BigInteger.TEN.pow(300));
    outside.stream()
        .filter(
            value ->
                number.special().isEmpty()
                    || !value.equals(BigInteger.valueOf(number.special().getAsLong())))
        .forEach(value -> refuse(value.toString()));
    number.special().ifPresent(value -> accept(String.valueOf(value)));
    number.special().ifPresent(value -> refuse(String.valueOf(value - 1)));
  }

  private void addresses() {
    refuse("0", "true", "[]", "{}", "[\"8.8.8.8\"]", "\"\"", "\" \"", "\"not-an-ip\"");
    Stream.of("8.8.8.8", "0.0.0.0", "255.255.255.255", "::1", "2001:db8::8:800:200c:417a")
        .forEach(address -> accept(quote(address), quote(address + ";1.1.1.1")));
    accept(quote("8.8.8.8;".repeat(100) + "8.8.4.4"));
    Stream.of("8.8.8.8,1.1.1.1", "8.8.8.8 1.1.1.1", "8.8.8.8;;1.1.1.1", ";8.8.8.8", "8.8.8.8;")
        .forEach(list -> refuse(quote(list)));
    Stream.of(
            "999.1.1.1", "256.8.8.8", "8.8.8", "8.8.8.8.8", "8.8.8.8/24", "8.8.8.8:53", "8.8.8.-1")
        .forEach(address -> refuse(quote(address), quote("1.1.1.1;" + address)));
    Stream.of("http://8.8.8.8", "dns.example.com", "2001:db8:::1", "[::1]", "1:2:3:4:5:6:7:8:9")
        .forEach(address -> refuse(quote(address)));
  }

  private void time(Instant now) {
    Instant first = now.plusSeconds(15 * 60);
    Instant last = now.atOffset(ZoneOffset.UTC).plusYears(5).toInstant();
    for (long seconds = 0; seconds < 20; seconds++) {
      accept(quote(UtcTimes.print(first.plusSeconds(seconds * seconds))));
      accept(quote(UtcTimes.print(last.minusSeconds(seconds * seconds))));
      refuse(quote(UtcTimes.print(first.minusSeconds(seconds * seconds + 1))));
      refuse(quote(UtcTimes.print(last.plusSeconds(seconds * seconds + 1))));
    }
    String year = UtcTimes.print(first).substring(0, 4);
    refuse("1", "true", "[]", "{}", "\"\"", quote(first.toString()), quote(year + "-12-01"));
    refuse(
        quote(year + "-12-01 16:00:00"),
        quote(year + "-12-01 16:00:00 UTC"),
        quote(year + "-12-01 16:00:00 +0100 CET"),
        quote(year + "-12-01T16:00:00 +0000 UTC"),
        quote(year + "-12-32 16:00:00 +0000 UTC"),
        quote(year + "-02-30 16:00:00 +0000 UTC"),
        quote(year + "-12-01 24:00:00 +0000 UTC"),
        quote(year + "-12-01 16:00:00 +0000 UTC "));
  }

  private void accept(String... values) {
    Stream.of(values).forEach(value -> put(value, true));
  }

  private void refuse(String... values) {
    Stream.of(values).forEach(value -> put(value, false));
  }

  private void put(String literal, boolean accepted) {
    Boolean before = literals.put(literal, accepted);
    if (before != null && before != accepted) {
      throw new IllegalStateException("Both accepted and refused: " + literal);
    }
  }

  private static String quote(String text) {
    return "\"" + text + "\"";
  }
}
