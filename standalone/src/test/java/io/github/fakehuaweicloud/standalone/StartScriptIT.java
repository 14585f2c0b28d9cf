package io.github.fakehuaweicloud.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script asks of Java; {@link ArchiveIT} asks Java itself. */
@Tag("slow")
class StartScriptIT {

  private static final String WRITE = "-XX:ArchiveClassesAtExit=";
  private static final String USE = "-XX:SharedArchiveFile=";

  private static final String COLLECTOR = "-XX:+UseSerialGC";

  @TempDir private Path temp;
  private Path java;
  private UnpackedFake fake;

  @BeforeEach
  void unpack() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
    java = StubJava.in(temp.resolve("jdk-17"), "17.0.15");
    fake = UnpackedFake.in(temp.resolve("my fake"), java, "jar".getBytes(UTF_8));
  }

  @Test
  void hands_on_arguments_as_they_are_after_the_options_for_java() {
    assertThat(
            java(
                Map.of("JAVA_OPTS", "-Xmx1g *", "FAKE_ARCHIVE", "off"), "--token", " a * 'b' ", ""))
        .containsExactly(
            "-Xmx1g", "*", COLLECTOR, "-jar", fake.jar().toString(), "--token", " a * 'b' ", "");
  }

  @Test
  void leaves_the_collector_to_whoever_chooses_one_and_to_a_java_that_has_others()
      throws IOException {
    List.of(
            Map.of("JAVA_OPTS", "-Xmx1g -XX:+UseZGC"),
            Map.of("JAVA_TOOL_OPTIONS", "-XX:+UseParallelGC"),
            Map.of("JDK_JAVA_OPTIONS", "-XX:+UseG1GC"))
        .forEach(environment -> assertThat(java(environment)).doesNotContain(COLLECTOR));
    StubJava.release(java, "JAVA_VERSION=\"17\"\nJVM_VARIANT=\"Openj9\"");

    assertThat(java(Map.of())).doesNotContain(COLLECTOR);
  }

  @Test
  void becomes_the_process_of_java_so_that_signals_reach_it() throws IOException {
    try (Program program = fake.run(Map.of())) {
      assertThat(program.exitCode()).isZero();
      assertThat(StubJava.pid(java)).isEqualTo(program.pid());
    }
  }

  @Test
  void is_found_through_symbolic_links() throws IOException {
    Files.createSymbolicLink(temp.resolve("link"), fake.script());
    Path linkToLink = Files.createSymbolicLink(temp.resolve("fake"), Path.of("link"));

    try (Program program =
        Program.start(Map.of("JAVA_HOME", java.toString()), List.of(linkToLink.toString()))) {
      assertThat(program.exitCode()).isZero();
      assertThat(program.out()).contains(fake.jar().toString());
    }
  }

  @Test
  void has_the_first_run_write_an_archive_and_the_others_use_it() {
    assertThat(java(Map.of())).first().isEqualTo("-Xlog:cds*=off");
    assertThat(java(Map.of())).contains(USE + fake.archives().get(0));
    assertThat(java(Map.of())).contains(USE + fake.archives().get(0));
    assertThat(fake.archives()).hasSize(1);
  }

  @Test
  void says_nothing_of_java_25_s_archives_either() throws IOException {
    StubJava.release(java, "JAVA_VERSION=\"25\"");

    assertThat(java(Map.of())).first().isEqualTo("-Xlog:cds*=off,aot*=off");
  }

  @Test
  void uses_no_archive_that_was_cut_off_and_has_a_new_one_written() throws IOException {
    Path archive = fake.writeArchive();
    Files.writeString(archive, "a");

    assertThat(java(Map.of())).noneMatch(word -> word.startsWith(USE)).anyMatch(this::isToWrite);
    assertThat(archive).doesNotExist();
    assertThat(java(Map.of())).contains(USE + archive);
  }

  @Test
  void uses_no_archive_that_java_did_not_write_to_its_end() throws IOException {
    String written = java(Map.of()).stream().filter(this::isToWrite).findFirst().orElseThrow();
    Files.write(Path.of(written.substring(WRITE.length())), new byte[100]);

    assertThat(java(Map.of())).contains(written);
  }

  @Test
  void has_a_new_archive_written_for_a_newer_jar() throws IOException {
    Path archive = fake.writeArchive();
    Files.setLastModifiedTime(fake.jar(), FileTime.from(Instant.now().plusSeconds(60)));

    assertThat(java(Map.of())).anyMatch(this::isToWrite);
    assertThat(archive).doesNotExist();
  }

  @Test
  void removes_the_archive_of_a_former_jar_and_keeps_that_of_another_java() throws IOException {
    Path former = fake.writeArchive();
    StubJava.release(java, "JAVA_VERSION=\"21\"");
    Path other = fake.writeArchive();
    Files.writeString(fake.jar(), "a newer jar");
    StubJava.release(java, "JAVA_VERSION=\"17.0.15\"");
    Path newer = fake.writeArchive();

    assertThat(fake.archives()).containsExactlyInAnyOrder(other, newer).doesNotContain(former);
  }

  @Test
  void starts_without_an_archive_where_none_can_be_written() {
    assertThat(java(Map.of("FAKE_ARCHIVE", "/dev/null"))).noneMatch(this::isOfArchive);
    assertThat(java(Map.of("FAKE_ARCHIVE", "/nowhere"))).noneMatch(this::isOfArchive);
    assertThat(failure(Map.of("FAKE_ARCHIVE", "/dev/null"), "--write-archive"))
        .contains("/dev/null cannot be written. Set FAKE_ARCHIVE to a folder that can");
  }

  @Test
  void keeps_no_archive_if_that_is_turned_off_or_decided_by_an_option_for_java() {
    List.of(
            Map.of("FAKE_ARCHIVE", "off"),
            Map.of("JAVA_OPTS", "-Xshare:off"),
            Map.of("JAVA_TOOL_OPTIONS", "-javaagent:a.jar"),
            Map.of("JDK_JAVA_OPTIONS", "-XX:SharedArchiveFile=mine.jsa"))
        .forEach(environment -> assertThat(java(environment)).noneMatch(this::isOfArchive));
    assertThat(fake.files("")).containsExactly(fake.jar());
  }

  @Test
  void keeps_no_archive_with_a_java_that_can_have_none() throws IOException {
    StubJava.release(java, "JAVA_VERSION=\"17\"\nJVM_VARIANT=\"Openj9\"");
    assertThat(java(Map.of())).noneMatch(this::isOfArchive);

    StubJava.release(java, "JAVA_VERSION=\"17\"");
    Files.delete(java.resolve("lib/server/classes.jsa"));
    assertThat(java(Map.of())).noneMatch(this::isOfArchive);
  }

  @Test
  void keeps_the_archive_in_another_folder_if_told_to() {
    Map<String, String> cache = Map.of("FAKE_ARCHIVE", temp.resolve("cache").toString());

    String written = String.join("", java(cache, "--write-archive"));

    assertThat(Path.of(written)).exists().hasParent(temp.resolve("cache"));
    assertThat(java(cache)).contains(USE + written);
    assertThat(fake.files("")).containsExactly(fake.jar());
  }

  @Test
  void says_where_it_looked_for_the_jar() throws IOException {
    Files.delete(fake.jar());

    assertThat(failure(Map.of()))
        .startsWith("fake-huaweicloud: no fake-huaweicloud-standalone.jar in ")
        .contains(fake.home().toString(), "mvn package");
  }

  @Test
  void says_which_java_is_missing_or_too_old() throws IOException {
    StubJava.release(java, "JAVA_VERSION=\"11.0.2\"");

    assertThat(failure(Map.of("JAVA_HOME", "/nowhere")))
        .contains("JAVA_HOME is /nowhere", "Set it to the folder of a JDK or JRE, 17 or later");
    assertThat(failure(Map.of())).contains("is Java 11.0.2, but 17 or later is needed");
  }

  private boolean isToWrite(String word) {
    return word.startsWith(WRITE + fake.home());
  }

  private boolean isOfArchive(String word) {
    return word.startsWith(WRITE) || word.startsWith(USE);
  }

  /** The arguments that Java gets. */
  private List<String> java(Map<String, String> environment, String... options) {
    try (Program program = fake.run(environment, options)) {
      assertThat(program.exitCode()).isZero();
      assertThat(program.err()).isEmpty();
      return program.out().lines().toList();
    }
  }

  private String failure(Map<String, String> environment, String... options) {
    try (Program program = fake.run(environment, options)) {
      assertThat(program.exitCode()).isOne();
      assertThat(program.out()).isEmpty();
      assertThat(program.err().lines()).hasSize(1);
      return program.err();
    }
  }
}
