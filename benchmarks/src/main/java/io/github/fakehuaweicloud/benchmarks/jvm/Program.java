package io.github.fakehuaweicloud.benchmarks.jvm;

import java.util.List;
import java.util.Map;

/** What is measured in a JVM of its own. */
public interface Program {

  /**
   * Runs it.
   *
   * @param answered is told once what the start is measured to has happened
   * @return figures by name; empty if only the time until {@code answered} counts
   */
  Map<String, Double> run(List<String> args, Runnable answered) throws Exception;
}
