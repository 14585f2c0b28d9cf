package io.github.fakehuaweicloud.benchmarks.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bars in a picture that is readable in light and dark. Each bar has its name above it and its
 * figure behind it, so no text has to fit beside another.
 *
 * @param unit of all bars
 */
record Plot(String title, String unit, List<Bar> bars) {

  private static final int WIDTH = 760;
  private static final int LEFT = 16;
  private static final int BARS = 520;
  private static final int TOP = 80;
  private static final int LINE = 17;
  private static final int BAR = 36;
  private static final int LETTERS = 82;

  /** How a bar is painted. */
  enum Kind {
    NOW,
    BEFORE,
    PEER
  }

  /**
   * One value.
   *
   * @param goal a line across the bar; empty if there is none
   */
  record Bar(String name, Kind kind, Spread value, Optional<Goal> goal) {}

  String svg() {
    int height = TOP + bars.stream().mapToInt(Plot::height).sum() + 10;
    double most = most();
    StringBuilder svg = new StringBuilder();
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\""
                + " height=\"%d\" role=\"img\" aria-label=\"%s\">\n",
            WIDTH,
            height,
            WIDTH,
            height,
            escape(title)));
    svg.append(
        """
        <style>
          text { font: 13px system-ui, sans-serif; fill: #1f2328; }
          .title { font-size: 16px; font-weight: 600; }
          .small { fill: #59636e; }
          .ground { fill: #ffffff; }
          .now { fill: #1f6feb; }
          .before { fill: #c8d1da; }
          .peer { fill: #8c959f; }
          .spread { stroke: #1f2328; stroke-width: 1.5; }
          .goal { stroke: #bc4c00; stroke-width: 2.5; }
          .goal-text { fill: #bc4c00; }
          @media (prefers-color-scheme: dark) {
            text { fill: #e6edf3; }
            .small { fill: #9198a1; }
            .ground { fill: #0d1117; }
            .now { fill: #4493f8; }
            .before { fill: #3d444d; }
            .peer { fill: #656c76; }
            .spread { stroke: #e6edf3; }
            .goal { stroke: #f0883e; }
            .goal-text { fill: #f0883e; }
          }
        </style>
        """);
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"ground\" width=\"%d\" height=\"%d\" rx=\"6\"/>%n",
            WIDTH,
            height));
    text(svg, "title", LEFT, 26, title);
    text(svg, "small", LEFT, 46, unit);
    text(
        svg,
        "small",
        LEFT,
        64,
        "thin line: the middle half of the samples; upright line: the target; pale bar: before");
    int top = TOP;
    for (Bar bar : bars) {
      draw(svg, bar, top, BARS / most);
      top += height(bar);
    }
    return svg.append("</svg>\n").toString();
  }

  private double most() {
    return bars.stream()
        .flatMap(bar -> Stream.of(bar.value().high(), bar.goal().map(Goal::value).orElse(0.0)))
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(1);
  }

  private static void draw(StringBuilder svg, Bar bar, int top, double scale) {
    List<String> name = lines(bar.name());
    for (int i = 0; i < name.size(); i++) {
      text(svg, bar.kind() == Kind.NOW ? "" : "small", LEFT, top + 12 + i * LINE, name.get(i));
    }
    String kind = bar.kind().name().toLowerCase(Locale.ROOT);
    int middle = top + name.size() * LINE + 9;
    double width = Math.max(1, bar.value().median() * scale);
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"14\" rx=\"2\"/>%n",
            kind,
            LEFT,
            middle - 7,
            width));
    if (bar.value().high() > bar.value().low()) {
      line(
          svg,
          "spread",
          LEFT + bar.value().low() * scale,
          LEFT + bar.value().high() * scale,
          middle,
          middle);
    }
    double end = LEFT + Math.max(width, bar.value().high() * scale);
    if (bar.goal().isPresent()) {
      Goal goal = bar.goal().get();
      double at = LEFT + goal.value() * scale;
      line(svg, "goal", at, at, middle - 11, middle + 11);
      end = Math.max(end, at);
    }
    String figure = Numbers.spread(bar.value());
    text(svg, "", end + 8, middle + 5, figure);
    bar.goal()
        .ifPresent(
            goal ->
                text(
                    svg,
                    "goal-text",
                    WIDTH - 100,
                    top + 12,
                    (goal.atMost() ? "≤ " : "≥ ") + Numbers.rounded(goal.value())));
  }

  private static int height(Bar bar) {
    return lines(bar.name()).size() * LINE + BAR - 8;
  }

  /** Broken where a line would get too long for the picture. */
  private static List<String> lines(String name) {
    List<String> lines = new ArrayList<>(List.of(""));
    for (String word : name.replace("`", "").split(" ", -1)) {
      String last = lines.get(lines.size() - 1);
      if (last.length() + 1 + word.length() <= LETTERS) {
        lines.set(lines.size() - 1, last.isEmpty() ? word : last + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  private static void line(
      StringBuilder svg, String kind, double x1, double x2, double y1, double y2) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<line class=\"%s\" x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\"/>%n",
            kind,
            x1,
            y1,
            x2,
            y2));
  }

  private static void text(StringBuilder svg, String kind, double x, double y, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text%s x=\"%.1f\" y=\"%.1f\">%s</text>%n",
            kind.isEmpty() ? "" : " class=\"" + kind + "\"",
            x,
            y,
            escape(words)));
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
