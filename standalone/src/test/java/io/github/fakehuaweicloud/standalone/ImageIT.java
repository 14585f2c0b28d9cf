package io.github.fakehuaweicloud.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image without its base, so without a Java: the test's own takes its place. */
@Tag("slow")
class ImageIT {

  private static final Path IMAGE = Path.of(System.getProperty("image"));
  private static final Path AGAIN = Path.of(System.getProperty("image.again"));

  private Map<String, TarFiles.Entry> image;
  private JsonNode config;

  @BeforeEach
  void read() throws IOException {
    image = TarFiles.read(Files.readAllBytes(IMAGE));
    config = json("config.json");
  }

  @Test
  void starts_by_its_entrypoint_and_answers(@TempDir Path root) throws IOException {
    for (String layer : layers()) {
      TarFiles.unpack(image.get(layer).bytes(), root);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    texts(config.at("/config/Entrypoint")).stream()
        .skip(1)
        .map(word -> word.startsWith("/") ? root + word : word)
        .forEach(command::add);
    command.add("--port=0");

    try (Program program = Program.start(Map.of(), command)) {
      int port = program.endpoint().getPort();

      assertThat(Program.get("127.0.0.1", port, "/__fake/openapi.json"))
          .startsWith("HTTP/1.1 200")
          .contains("\"openapi\"");
      assertThat(program.err()).isEmpty();
      assertThat(program.stop()).isEqualTo(143);
    }
  }

  @Test
  void runs_as_somebody_who_is_not_root_and_listens_where_others_reach_it() {
    assertThat(config.at("/config/User").asText()).matches("[1-9]\\d*:[1-9]\\d*");
    assertThat(config.at("/config/ExposedPorts").fieldNames())
        .toIterable()
        .containsExactly("8080/tcp");
    assertThat(texts(config.at("/config/Entrypoint")))
        .startsWith("java")
        .contains("--bind-address=0.0.0.0");
    // Options of docker run would replace it.
    assertThat(config.at("/config/Cmd").isMissingNode()).isTrue();
  }

  @Test
  void says_what_it_is_and_holds_no_secret() {
    assertThat(config.at("/config/Labels").properties())
        .extracting(Map.Entry::getKey)
        .containsExactlyInAnyOrder(
            "org.opencontainers.image.title",
            "org.opencontainers.image.description",
            "org.opencontainers.image.version",
            "org.opencontainers.image.licenses");
    assertThat(config.at("/config/Labels").path("org.opencontainers.image.version").asText())
        .isEqualTo(System.getProperty("project.version"));
    assertThat(texts(config.at("/config/Env"))).isEmpty();
  }

  @Test
  void keeps_the_libraries_in_a_layer_of_their_own() throws IOException {
    List<List<String>> files = new ArrayList<>();
    for (String layer : layers()) {
      files.add(
          TarFiles.read(TarFiles.unzip(image.get(layer).bytes())).entrySet().stream()
              .filter(entry -> !entry.getValue().isFolder())
              .map(Map.Entry::getKey)
              .toList());
    }
    files.removeIf(List::isEmpty);

    assertThat(files)
        .containsExactly(List.of("app/libraries.jar"), List.of("app/fake-huaweicloud.jar"));
    assertThat(image.get(layers().get(layers().size() - 1)).bytes().length).isLessThan(2_000_000);
  }

  @Test
  void has_files_that_everybody_can_read_and_nobody_can_write() throws IOException {
    for (String layer : layers()) {
      assertThat(TarFiles.read(TarFiles.unzip(image.get(layer).bytes())).values())
          .allMatch(entry -> (entry.mode() & 0444) == 0444 && (entry.mode() & 0022) == 0);
    }
  }

  @Test
  void is_the_same_to_the_byte_when_it_is_built_again() {
    assertThat(IMAGE).hasSameBinaryContentAs(AGAIN);
    assertThat(config.path("created").asText()).endsWith("T00:00:00Z");
  }

  private List<String> layers() throws IOException {
    return texts(json("manifest.json").at("/0/Layers"));
  }

  private JsonNode json(String name) throws IOException {
    return new JsonMapper().readTree(new String(image.get(name).bytes(), UTF_8));
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
