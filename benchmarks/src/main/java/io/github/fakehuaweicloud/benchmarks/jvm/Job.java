package io.github.fakehuaweicloud.benchmarks.jvm;

import java.util.List;
import java.util.stream.Stream;

/**
 * A program to run, and in which JVM.
 *
 * @param libraries its class path beside the benchmarks' own classes
 * @param options of the JVM
 */
public record Job(
    Class<? extends Program> program,
    List<String> libraries,
    List<String> options,
    List<String> args) {

  /** A job without options. */
  public static Job of(
      Class<? extends Program> program, List<String> libraries, String... arguments) {
    return new Job(program, libraries, List.of(), List.of(arguments));
  }

  /** The same with an option more. */
  public Job with(String option) {
    return new Job(
        program, libraries, Stream.concat(options.stream(), Stream.of(option)).toList(), args);
  }
}
