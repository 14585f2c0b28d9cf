package io.github.fakehuaweicloud.kubernetes.resources;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Kubernetes, "Labels and Selectors": equality-based and set-based requirements. */
final class LabelSelector {

  /** Our choice. Longer ones would take too long to read. */
  private static final int LONGEST = 8192;

  private static final String KEY = "(?<key>[A-Za-z0-9][A-Za-z0-9-_./]{0,316})";
  private static final Pattern EQUALITY =
      Pattern.compile(KEY + "\\s*(?<op>==|=|!=)\\s*(?<value>[A-Za-z0-9-_.]{0,63})");
  private static final Pattern SET =
      Pattern.compile(KEY + "\\s+(?<op>in|notin)\\s*\\((?<values>[A-Za-z0-9-_., ]*)\\)");
  private static final Pattern EXISTS = Pattern.compile("(?<op>!?)\\s*" + KEY);
  private static final Pattern BETWEEN = Pattern.compile(",(?![^()]*\\))");

  private LabelSelector() {}

  static Predicate<Map<String, Object>> parse(String selector) {
    Predicate<Map<String, Object>> all = object -> true;
    if (selector.isBlank()) {
      return all;
    }
    if (selector.length() > LONGEST) {
      throw Refusal.badRequest("a labelSelector of more than " + LONGEST + " characters");
    }
    for (String requirement : BETWEEN.split(selector, -1)) {
      Predicate<Optional<String>> wanted = requirement(requirement.strip());
      String key = key(requirement.strip());
      all =
          all.and(
              object ->
                  wanted.test(
                      Optional.ofNullable(Trees.at(object, "metadata", "labels", key))
                          .map(Object::toString)));
    }
    return all;
  }

  private static Predicate<Optional<String>> requirement(String text) {
    Matcher equality = EQUALITY.matcher(text);
    if (equality.matches()) {
      String value = equality.group("value");
      return equality.group("op").equals("!=")
          ? label -> !label.equals(Optional.of(value))
          : label -> label.equals(Optional.of(value));
    }
    Matcher set = SET.matcher(text);
    if (set.matches()) {
      Set<String> values =
          Arrays.stream(set.group("values").split(",", -1))
              .map(String::strip)
              .collect(Collectors.toSet());
      return set.group("op").equals("in")
          ? label -> label.filter(values::contains).isPresent()
          : label -> label.filter(values::contains).isEmpty();
    }
    Matcher exists = EXISTS.matcher(text);
    if (exists.matches()) {
      return exists.group("op").isEmpty() ? Optional::isPresent : Optional::isEmpty;
    }
    throw Refusal.badRequest("unable to parse requirement of labelSelector: " + text);
  }

  private static String key(String text) {
    for (Pattern pattern : new Pattern[] {EQUALITY, SET, EXISTS}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return matcher.group("key");
      }
    }
    throw new IllegalStateException(text);
  }
}
