package io.github.fakehuaweicloud.rows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The variants that a build tries: of each row, and of each way in which it is answered, a few that
 * are spread evenly, the first and the last among them. CI tries all, by {@code -Drows=all}.
 */
final class Sample {

  private static final boolean ALL = System.getProperty("rows", "").equals("all");

  private static final int OF_AN_ANSWER = 4;

  private Sample() {}

  /** What this build tries. Who asks for one row wants all of it. */
  static List<Variant> chosenFrom(List<Variant> variants) {
    return ALL || !EveryRow.all() ? variants : of(variants);
  }

  static List<Variant> of(List<Variant> variants) {
    Map<List<Object>, List<Variant>> alike = new LinkedHashMap<>();
    for (Variant variant : variants) {
      alike.computeIfAbsent(expectation(variant), first -> new ArrayList<>()).add(variant);
    }
    return alike.values().stream().flatMap(group -> spread(group).stream()).toList();
  }

  static List<Object> expectation(Variant variant) {
    return List.of(variant.row(), variant.status(), variant.code(), variant.namesRow());
  }

  private static List<Variant> spread(List<Variant> group) {
    if (group.size() <= OF_AN_ANSWER) {
      return group;
    }
    List<Variant> few = new ArrayList<>();
    for (int i = 0; i < OF_AN_ANSWER; i++) {
      few.add(group.get(i * (group.size() - 1) / (OF_AN_ANSWER - 1)));
    }
    return few;
  }
}
