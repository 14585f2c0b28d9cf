package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.text.Quotes;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the one who runs the tests wants of coverage.
 *
 * @param folder for the reports
 * @param minimum that the run must reach
 * @param operations to which the coverage is limited; empty for all
 */
record CoverageSettings(Path folder, Optional<Double> minimum, Set<String> operations) {

  static final String FOLDER = "fake.huaweicloud.coverage";
  static final String MINIMUM = "fake.huaweicloud.coverage.minimum";
  static final String OPERATIONS = "fake.huaweicloud.coverage.operations";

  /** What others write for true and false; as folders they would be a mistake. */
  private static final Set<String> SWITCHES = Set.of("yes", "no", "on", "off", "1", "0");

  private static final Pattern RATIO = Pattern.compile("0|1|[01]?\\.\\d{1,9}");

  private static final String NAME = "fake-huaweicloud-coverage";

  /**
   * Empty if it is not wanted.
   *
   * @param property finds a system property or the environment variable of the same name
   * @param names of all system properties
   * @param directory where the JVM was started
   */
  static Optional<CoverageSettings> of(
      Function<String, Optional<String>> property, Collection<String> names, Path directory) {
    return text(property, FOLDER)
        .filter(value -> !value.equalsIgnoreCase("false"))
        .map(
            value -> {
              refuseUnknown(names);
              return new CoverageSettings(
                  folder(value, directory),
                  text(property, MINIMUM).map(CoverageSettings::ratio),
                  text(property, OPERATIONS).map(CoverageSettings::operations).orElse(Set.of()));
            });
  }

  /** One that is misspelt would do nothing, and nobody would notice. */
  private static void refuseUnknown(Collection<String> names) {
    for (String name : names) {
      if (name.startsWith(FOLDER + ".") && !name.equals(MINIMUM) && !name.equals(OPERATIONS)) {
        throw new IllegalArgumentException(
            name + ": there is no such setting, expected " + MINIMUM + " or " + OPERATIONS);
      }
    }
  }

  private static Path folder(String value, Path directory) {
    if (value.equalsIgnoreCase("true")) {
      return usual(directory);
    }
    if (SWITCHES.contains(value.toLowerCase(Locale.ROOT))) {
      throw new IllegalArgumentException(
          FOLDER + ": expected true, false or a folder, got " + Quotes.quote(value));
    }
    try {
      return directory.resolve(value);
    } catch (InvalidPathException none) {
      throw new IllegalArgumentException(
          FOLDER + ": expected true, false or a folder, got " + Quotes.quote(value), none);
    }
  }

  private static Optional<String> text(Function<String, Optional<String>> property, String name) {
    return property.apply(name).map(String::strip).filter(text -> !text.isEmpty());
  }

  /** Where the build tool puts what it makes. */
  private static Path usual(Path directory) {
    return Stream.of("target", "build")
        .map(directory::resolve)
        .filter(Files::isDirectory)
        .findFirst()
        .orElse(directory.resolve("target"))
        .resolve(NAME);
  }

  private static double ratio(String text) {
    if (RATIO.matcher(text).matches() && Double.parseDouble(text) <= 1) {
      return Double.parseDouble(text);
    }
    throw new IllegalArgumentException(
        MINIMUM + ": expected a ratio from 0 to 1 such as 0.8, got " + Quotes.quote(text));
  }

  private static Set<String> operations(String text) {
    List<String> known = Services.pages(CceEdition.latest()).stream().map(Page::id).toList();
    Set<String> wanted =
        Stream.of(text.split(",", -1)).map(String::strip).collect(Collectors.toUnmodifiableSet());
    wanted.stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .ifPresent(
            id -> {
              throw new IllegalArgumentException(
                  OPERATIONS
                      + ": expected some of "
                      + String.join(", ", known)
                      + ", got "
                      + Quotes.quote(id));
            });
    return wanted;
  }

  /** Those of the wanted operations, and of their services and the gateway. */
  List<ContractItem> limit(List<ContractItem> items) {
    if (operations.isEmpty()) {
      return items;
    }
    Set<String> services =
        items.stream()
            .filter(item -> item.operation().filter(operations::contains).isPresent())
            .map(ContractItem::service)
            .collect(Collectors.toSet());
    return items.stream()
        .filter(
            item ->
                item.operation()
                    .map(operations::contains)
                    .orElse(services.contains(item.service()) || item.service().equals("gateway")))
        .toList();
  }
}
