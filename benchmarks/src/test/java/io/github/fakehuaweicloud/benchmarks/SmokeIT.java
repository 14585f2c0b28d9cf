package io.github.fakehuaweicloud.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.benchmarks.jvm.ClassPath;
import io.github.fakehuaweicloud.benchmarks.jvm.ThisJvm;
import io.github.fakehuaweicloud.benchmarks.report.Environment;
import io.github.fakehuaweicloud.benchmarks.report.Report;
import io.github.fakehuaweicloud.benchmarks.report.Result;
import io.github.fakehuaweicloud.benchmarks.report.Results;
import io.github.fakehuaweicloud.benchmarks.report.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every part runs, at tiny rounds and in this JVM. What it measures then is not to be believed. */
class SmokeIT {

  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

  static Set<String> parts() {
    return Main.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("parts")
  void has_a_positive_figure_for_every_row_and_reports_it(String part, @TempDir Path folder)
      throws Exception {
    Bench bench =
        Bench.create(
            new ThisJvm(), ClassPath.ofThisJvm(folder), Effort.smoke(), ROOT, JAVA_HOME, folder);

    List<Result> results = Main.all().get(part).measure(bench);

    List<Row> rows = Row.of(part);
    assertThat(results)
        .extracting(Result::row)
        .containsExactlyInAnyOrderElementsOf(rows.stream().map(Row::id).toList());
    assertThat(results).allSatisfy(result -> assertThat(result.now().median()).isPositive());
    Environment here = Environment.here(JAVA_HOME, Map.of());
    Results all = Results.none().with(part, new Results.PartResults(here, 1, results));
    all.write(folder.resolve("performance.json"));
    assertThat(Results.read(folder.resolve("performance.json"))).isEqualTo(all);
    assertThat(new Report(all).markdown()).contains(rows.stream().map(Row::words).toList());
  }
}
