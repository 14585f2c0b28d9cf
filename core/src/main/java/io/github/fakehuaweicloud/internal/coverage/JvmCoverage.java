package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The coverage of all tests of this JVM, together with that of the other JVMs of the run. Off
 * unless somebody asks for it.
 */
public final class JvmCoverage {

  /** Static, because all tests of a JVM have one, whatever runs them. */
  private static final Holder OF_THIS_JVM = new Holder();

  private final CoverageSettings settings;
  private final Jvm jvm;
  private final RunFolder folder;
  private final Tally tally = new Tally();

  private Hits added = Hits.NONE;

  JvmCoverage(CoverageSettings settings, Jvm jvm) {
    this.settings = settings;
    this.jvm = jvm;
    this.folder = new RunFolder(settings.folder());
    folder.check();
    // Without a minimum nobody waits for anybody.
    settings.minimum().ifPresent(any -> folder.join(jvm));
  }

  /**
   * Empty if nobody asks for it.
   *
   * @throws IllegalArgumentException if somebody asks for what cannot be
   */
  public static Optional<JvmCoverage> ofThisJvm() {
    return OF_THIS_JVM.get();
  }

  /** Made when it is first asked for, so that a wrong setting fails each test and says why. */
  private static final class Holder {

    private Optional<JvmCoverage> made;

    synchronized Optional<JvmCoverage> get() {
      if (made == null) {
        made =
            CoverageSettings.of(
                    JvmCoverage::property,
                    System.getProperties().stringPropertyNames(),
                    directory())
                .map(settings -> new JvmCoverage(settings, Jvm.current()));
        made.ifPresent(JvmCoverage::writeAtExit);
      }
      return made;
    }
  }

  /** For runners that do not say when their last test is over. It prints what was asked for. */
  private void writeAtExit() {
    Thread thread = new Thread(null, this::endUnlessEnded, "contract-coverage", 0, false);
    thread.setContextClassLoader(null);
    Runtime.getRuntime().addShutdownHook(thread);
  }

  private synchronized void endUnlessEnded() {
    if (!tally.hits().equals(added)) {
      Written written = write();
      // Build tools put streams of their own into System.out, and do not read them any more by now.
      new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8)
          .print(summary(written.items()));
    }
  }

  /** Build tools may give each of their JVMs a working directory of its own. */
  private static Path directory() {
    return Path.of(Optional.ofNullable(System.getProperty("basedir")).orElse("")).toAbsolutePath();
  }

  private static Optional<String> property(String name) {
    return Optional.ofNullable(System.getProperty(name))
        .or(
            () ->
                Optional.ofNullable(
                    System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'))));
  }

  public Tally tally() {
    return tally;
  }

  /** For one server: what it collects, the JVM has, too. */
  public Tally ofServer() {
    return tally.part();
  }

  /**
   * For a JVM whose tests are over: adds what they exercised to the folder of the run, writes the
   * reports anew, and says in a few lines what is in them.
   *
   * @throws AssertionError if the run has exercised less than it must, or nobody can say how much.
   *     While other JVMs of the run are at work, nothing can be said; the last one does
   */
  public synchronized void end(Consumer<String> log) {
    Written written;
    try {
      written = write();
    } catch (UncheckedIOException unusable) {
      String problem =
          "The contract coverage cannot be written to %s: %s%n"
              .formatted(settings.folder(), unusable.getMessage());
      if (settings.minimum().isPresent()) {
        throw new AssertionError(problem, unusable);
      }
      log.accept(problem);
      return;
    }
    log.accept(summary(written.items()));
    settings
        .minimum()
        .filter(any -> written.isComplete())
        .ifPresent(minimum -> Reports.demand(written.items(), minimum));
  }

  private record Written(List<ContractItem> items, boolean isComplete) {}

  private Written write() {
    added = tally.hits();
    return folder.add(jvm, added, whole -> new Written(report(whole.hits()), whole.isComplete()));
  }

  private List<ContractItem> report(Hits hits) {
    List<ContractItem> items = settings.limit(Coverage.of(hits));
    Reports.write(items, settings.folder());
    return items;
  }

  private String summary(List<ContractItem> items) {
    return Reports.text(items)
        .concat("  Report: ")
        .concat(settings.folder().resolve("index.html").toString())
        .concat(System.lineSeparator());
  }
}
