package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Coverage in the forms that people and tools read. */
public final class Reports {

  private static final int SHOWN = 10;

  private Reports() {}

  /** What the JVMs of a run have put into a folder. */
  public static List<ContractItem> read(Path folder) {
    RunFolder run = new RunFolder(folder);
    if (run.isEmpty()) {
      throw new UncheckedIOException(
          new FileNotFoundException(
              "Expected the contract coverage of a run in "
                  + folder
                  + ", but nobody has put any there. Run the tests with -D"
                  + CoverageSettings.FOLDER
                  + "=true, or with that folder as the value"));
    }
    return Coverage.of(run.hits());
  }

  public static double ratio(List<ContractItem> items) {
    return Count.of(items).ratio();
  }

  public static String text(List<ContractItem> items) {
    return TextReport.of(items);
  }

  public static String json(List<ContractItem> items) {
    return JsonReport.of(items);
  }

  public static String xml(List<ContractItem> items) {
    return XmlReport.of(items);
  }

  public static String html(List<ContractItem> items) {
    return HtmlReport.of(items);
  }

  /** Writes all of them. */
  public static void write(List<ContractItem> items, Path folder) {
    write(folder.resolve("coverage.txt"), text(items));
    write(folder.resolve("coverage.json"), json(items));
    write(folder.resolve("TEST-contract-coverage.xml"), xml(items));
    write(folder.resolve("index.html"), html(items));
  }

  private static void write(Path file, String text) {
    RunFolder.replace(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Fails if less was exercised.
   *
   * @param minimum 0 to 1
   */
  public static void demand(List<ContractItem> items, double minimum) {
    if (!(minimum >= 0 && minimum <= 1)) {
      throw new IllegalArgumentException("Expected a ratio from 0 to 1, got " + minimum);
    }
    if (ratio(items) < minimum) {
      throw new AssertionError(shortfall(items, minimum));
    }
  }

  private static String shortfall(List<ContractItem> items, double minimum) {
    List<ContractItem> missed = items.stream().filter(item -> !item.isCovered()).toList();
    StringBuilder text =
        new StringBuilder(
            "%nExpected: a contract coverage of at least %s%n but was: %s (%s)%n%nNo test exercised:%n"
                .formatted(format(minimum), format(ratio(items)), Count.of(items)));
    missed.stream().limit(SHOWN).forEach(item -> text.append("  %s%n".formatted(item)));
    if (missed.size() > SHOWN) {
      text.append("  (and %d more)%n".formatted(missed.size() - SHOWN));
    }
    return text.toString();
  }

  /** Cut and not rounded, so that what is too little never looks like enough. */
  private static String format(double ratio) {
    return String.format(Locale.ROOT, "%.4f", Math.floor(ratio * 10_000) / 10_000);
  }
}
