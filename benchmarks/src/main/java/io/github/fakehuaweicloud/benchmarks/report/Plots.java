package io.github.fakehuaweicloud.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A picture for each part and unit. */
final class Plots {

  private Plots() {}

  /** By the names of their files, without the ending. */
  static Map<String, Plot> of(String part, Results results) {
    Map<String, List<Plot.Bar>> bars = new LinkedHashMap<>();
    for (Row row : Row.of(part)) {
      results
          .of(row)
          .ifPresent(
              result ->
                  bars.computeIfAbsent(row.unit(), unit -> new ArrayList<>())
                      .addAll(bars(row, result)));
    }
    Map<String, Plot> plots = new LinkedHashMap<>();
    bars.forEach(
        (unit, all) ->
            plots.put(
                bars.size() == 1 ? part : part + "-" + fileName(unit),
                new Plot(Parts.title(part), unit(unit), all)));
    return plots;
  }

  private static List<Plot.Bar> bars(Row row, Result result) {
    List<Plot.Bar> bars = new ArrayList<>();
    bars.add(new Plot.Bar(row.words(), Plot.Kind.NOW, result.now(), row.goal()));
    row.beforeValue()
        .ifPresent(
            before ->
                bars.add(
                    new Plot.Bar("before", Plot.Kind.BEFORE, Spread.of(before), Optional.empty())));
    for (Figure figure : result.beside()) {
      if (figure.unit().equals(row.unit())) {
        bars.add(new Plot.Bar(figure.name(), Plot.Kind.PEER, figure.value(), Optional.empty()));
      }
    }
    return bars;
  }

  private static String unit(String unit) {
    return switch (unit) {
      case "ratio" -> "the ratio of what stands before the stroke to what stands behind it";
      case "signatures" -> "signatures: SHA256withRSA by a key of 2048 bits, in the same JVM";
      default -> unit;
    };
  }

  private static String fileName(String unit) {
    return unit.equals("µs") ? "microseconds" : unit.toLowerCase(Locale.ROOT);
  }
}
