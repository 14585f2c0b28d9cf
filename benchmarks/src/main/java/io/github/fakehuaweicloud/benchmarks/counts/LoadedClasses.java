package io.github.fakehuaweicloud.benchmarks.counts;

import io.github.fakehuaweicloud.benchmarks.jvm.Job;
import io.github.fakehuaweicloud.benchmarks.jvm.Jvms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** The classes that a JVM has loaded until its program ended. */
public record LoadedClasses(List<String> names) {

  private static final String LIBRARIES = "io.github.fakehuaweicloud.shaded.";
  private static final String OURS = "io.github.fakehuaweicloud.";
  private static final String BENCHMARKS = "io.github.fakehuaweicloud.benchmarks.";
  private static final Pattern PLATFORM = Pattern.compile("(java|javax|jdk|sun|com\\.sun)\\..*");
  private static final Pattern JACKSON = Pattern.compile("(.*)com\\.fasterxml\\.jackson\\..*");
  private static final Pattern OTHER_JSON =
      Pattern.compile(
          "(.*(com\\.google\\.gson|org\\.json|net\\.minidev\\.json|jakarta\\.json))\\..*");

  /** Of a run that nobody times. */
  public static LoadedClasses of(Jvms jvms, Job job) throws Exception {
    Path log = Files.createTempFile("classes", ".log");
    try {
      jvms.run(job.with("-Xlog:class+load:file=" + log));
      return read(log);
    } finally {
      Files.delete(log);
    }
  }

  /** Lines are {@code [0.012s][info][class,load] java.lang.Object source: jrt:/java.base}. */
  static LoadedClasses read(Path log) throws IOException {
    Pattern line = Pattern.compile(".*\\[class,load *] (\\S+) source: .*");
    return new LoadedClasses(
        Files.readAllLines(log).stream()
            .map(line::matcher)
            .filter(java.util.regex.Matcher::matches)
            .map(matcher -> matcher.group(1))
            .filter(name -> !name.startsWith(BENCHMARKS))
            .toList());
  }

  public int total() {
    return names.size();
  }

  /** What is not the JDK's. */
  public int brought() {
    return count(name -> !PLATFORM.matcher(name).matches());
  }

  /** The fake's own, without its libraries. */
  public int ours() {
    return count(name -> name.startsWith(OURS) && !name.startsWith(LIBRARIES));
  }

  public int jackson() {
    return count(name -> JACKSON.matcher(name).matches());
  }

  /** What reads and writes JSON, each library by where its classes are. */
  public List<String> jsonLibraries() {
    return names.stream()
        .map(
            name -> {
              var jackson = JACKSON.matcher(name);
              var other = OTHER_JSON.matcher(name);
              return jackson.matches()
                  ? jackson.group(1) + "com.fasterxml.jackson"
                  : other.matches() ? other.group(1) : "";
            })
        .filter(library -> !library.isEmpty())
        .distinct()
        .toList();
  }

  private int count(Predicate<String> which) {
    return (int) names.stream().filter(which).count();
  }
}
