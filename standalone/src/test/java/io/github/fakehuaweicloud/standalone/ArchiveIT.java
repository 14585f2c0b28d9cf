package io.github.fakehuaweicloud.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Java makes of the archives that the start script keeps. */
@Tag("slow")
class ArchiveIT {

  private static final int STOPPED_BY_SIGTERM = 143;
  private static final String FROM_ARCHIVE =
      "io.github.fakehuaweicloud.standalone.Main source: shared objects file (top)";

  @TempDir private Path temp;
  private UnpackedFake fake;

  @BeforeEach
  void unpack() throws IOException {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no /bin/sh");
    fake = unpackTo("home");
  }

  @Test
  void is_written_when_the_fake_is_stopped_and_used_the_next_time() throws IOException {
    answersInSilence(Map.of());

    assertThat(startsFromArchive()).isTrue();
    assertThat(fake.archives()).hasSize(1);
  }

  @Test
  void is_written_at_once_if_asked_for() throws IOException {
    assertThat(fake.archives()).isEmpty();
    assertThat(fake.writeArchive()).exists();
    assertThat(startsFromArchive()).isTrue();
  }

  @Test
  void is_whole_however_many_write_it_at_once() throws IOException {
    List<Program> programs =
        IntStream.range(0, 3).mapToObj(i -> fake.run(Map.of(), "--port=0")).toList();
    try {
      assertThat(programs).allMatch(ArchiveIT::answers);
      assertThat(programs).allMatch(program -> program.stop() == STOPPED_BY_SIGTERM);
      assertThat(programs).allMatch(program -> program.err().isEmpty());
    } finally {
      programs.forEach(Program::close);
    }

    assertThat(startsFromArchive()).isTrue();
  }

  @Test
  void is_passed_over_in_silence_if_it_is_none_of_this_java_s() throws IOException {
    Path archive = fake.writeArchive();
    int size = (int) Files.size(archive);
    Files.delete(archive);
    Files.write(archive, Arrays.copyOf("not an archive".getBytes(UTF_8), size));

    answersInSilence(Map.of());
  }

  @Test
  void does_no_harm_when_it_was_cut_off() throws IOException {
    Path archive = fake.writeArchive();
    byte[] whole = Files.readAllBytes(archive);
    Files.delete(archive);
    Files.write(archive, Arrays.copyOf(whole, 100_000));

    answersInSilence(Map.of());
  }

  /** Java 17 has less in such an archive: it does not see that a class comes from such a path. */
  @Test
  void lies_in_a_folder_whose_name_a_shell_would_take_apart() throws IOException {
    fake = unpackTo("it's $HOME * \"a\" folder");
    Path archive = fake.writeArchive();

    answersInSilence(Map.of());
    assertThat(fake.archives()).containsExactly(archive);
  }

  private UnpackedFake unpackTo(String name) throws IOException {
    return UnpackedFake.in(
        temp.resolve(name),
        Path.of(System.getProperty("java.home")),
        Files.readAllBytes(Path.of(System.getProperty("standalone.jar"))));
  }

  private void answersInSilence(Map<String, String> environment) {
    try (Program program = fake.run(environment, "--port=0")) {
      assertThat(answers(program)).isTrue();
      assertThat(program.stop()).isEqualTo(STOPPED_BY_SIGTERM);
      assertThat(program.err()).isEmpty();
      assertThat(program.out()).startsWith("Fake Huawei Cloud is").doesNotContain("[cds", "[aot");
    }
  }

  private boolean startsFromArchive() throws IOException {
    Path log = temp.resolve("loaded");
    answersInSilence(Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + log));
    return Files.readString(log).contains(FROM_ARCHIVE);
  }

  private static boolean answers(Program program) {
    int port = program.endpoint().getPort();
    return Program.get("127.0.0.1", port, "/__fake/openapi.json").startsWith("HTTP/1.1 200");
  }
}
