package io.github.fakehuaweicloud.coverage;

import io.github.fakehuaweicloud.internal.coverage.Reports;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How much of the documented contract the requests of a test run have exercised.
 *
 * <p>The system property {@code fake.huaweicloud.coverage}, or the environment variable {@code
 * FAKE_HUAWEICLOUD_COVERAGE}, turns the measurement on: {@code true} for the folder {@code
 * target/fake-huaweicloud-coverage} ({@code build/…} where there is no {@code target}), or the path
 * of another folder. Each JVM of the run adds its part when its tests are over, and writes the
 * reports of all parts anew: {@code index.html}, {@code coverage.json}, {@code coverage.txt} and
 * {@code TEST-contract-coverage.xml}, in the format of JUnit's reports.
 *
 * <p>{@code fake.huaweicloud.coverage.minimum}, a ratio such as {@code 0.8}, makes the JUnit
 * extension fail the run if less was exercised; the last of several JVMs that run at the same time
 * decides. {@code fake.huaweicloud.coverage.operations}, ids separated by commas, limits all that
 * to these operations and to their services. A test of a later phase of the build can do both:
 *
 * <pre>{@code
 * ContractCoverage.read(Path.of("target/fake-huaweicloud-coverage"))
 *     .filter(item -> item.kind() == ContractItem.Kind.ROW && item.service().equals("HSS"))
 *     .minimum(0.8);
 * }</pre>
 *
 * <p>Prints itself in a few lines. Immutable.
 */
public final class ContractCoverage {

  private final List<ContractItem> items;

  private ContractCoverage(List<ContractItem> items) {
    this.items = List.copyOf(items);
  }

  /**
   * Reads what the JVMs of a run have put into a folder.
   *
   * @param folder for example {@code target/fake-huaweicloud-coverage}
   * @return the coverage of all of them together
   * @throws UncheckedIOException if nobody has put anything there
   */
  public static ContractCoverage read(Path folder) {
    return new ContractCoverage(Reports.read(Objects.requireNonNull(folder, "folder")));
  }

  /**
   * All things that can be exercised, by service, operation and row.
   *
   * @return covered or not
   */
  public List<ContractItem> items() {
    return items;
  }

  /**
   * What was exercised.
   *
   * @return in the order of {@link #items}
   */
  public List<ContractItem> covered() {
    return items.stream().filter(ContractItem::isCovered).toList();
  }

  /**
   * What nobody has exercised.
   *
   * @return in the order of {@link #items}
   */
  public List<ContractItem> missed() {
    return items.stream().filter(item -> !item.isCovered()).toList();
  }

  /**
   * How much was exercised.
   *
   * @return 0 to 1; 1 if there is nothing to exercise
   */
  public double ratio() {
    return Reports.ratio(items);
  }

  /**
   * The coverage of some of the things only.
   *
   * @param wanted for example {@code item -> item.service().equals("CCE")}
   * @return a coverage of those
   */
  public ContractCoverage filter(Predicate<ContractItem> wanted) {
    return new ContractCoverage(
        items.stream().filter(Objects.requireNonNull(wanted, "wanted")).toList());
  }

  /**
   * Fails if less was exercised.
   *
   * @param ratio 0 to 1, for example {@code 0.8}
   * @return this coverage
   * @throws AssertionError if less was exercised; the message says what nobody has tried
   * @throws IllegalArgumentException if the ratio is not from 0 to 1
   */
  public ContractCoverage minimum(double ratio) {
    Reports.demand(items, ratio);
    return this;
  }

  /**
   * Writes the reports, as at the end of a run.
   *
   * @param folder is made if it is not there
   */
  public void writeTo(Path folder) {
    Reports.write(items, Objects.requireNonNull(folder, "folder"));
  }

  /** Prints the numbers by service, and the operations that nobody called. */
  @Override
  public String toString() {
    return Reports.text(items);
  }
}
