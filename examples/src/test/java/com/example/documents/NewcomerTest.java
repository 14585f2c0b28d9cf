package com.example.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import com.example.documents.Document.Block;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Does what the documents tell a newcomer to do: pastes their commands into a shell, in an empty
 * folder, with an empty local Maven repository.
 */
@Tag("slow")
@TestInstance(PER_CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class NewcomerTest {

  private static final String TRY_IT =
      """
      git clone https://github.com/fakehuaweicloud/fake-huaweicloud && cd fake-huaweicloud
      mvn -q install -Dmaven.test.skip -pl junit5-extension -am && mvn test -f examples/starter
      """;
  private static final String SERVE = "mvn -q -Pserve\n";
  private static final String TEST = "mvn test\n";
  private static final String TEST_ELSEWHERE =
      "FAKE_HUAWEICLOUD_URL=http://127.0.0.1:8080 mvn test\n";

  /** What the guide says beside the artefacts that the README does not install. */
  static final String INSTALL_MORE = "mvn -q install -Dmaven.test.skip -pl kubernetes,wiremock -am";

  private static final Set<String> RUN = Set.of(TRY_IT, SERVE, TEST, TEST_ELSEWHERE);

  private final NewcomersMachine machine =
      new NewcomersMachine(Path.of("target", "newcomer").toAbsolutePath());
  private final Path clone = machine.home().resolve("fake-huaweicloud");
  private final Path copy = machine.home().resolve("my-project");

  static boolean claims(Document document, Block block) {
    return block.language().equals("shell") && RUN.contains(block.code());
  }

  @BeforeAll
  void try_it() throws IOException, InterruptedException {
    machine.setUp();

    assertThat(machine.run(machine.home(), TRY_IT))
        .contains("Tests run: 1, Failures: 0, Errors: 0");

    NewcomersMachine.copy(clone.resolve("examples/starter"), copy);
  }

  @AfterAll
  void stop() {
    machine.close();
  }

  @Test
  void has_a_green_test_in_a_copy_of_the_starter() throws IOException, InterruptedException {
    assertThat(machine.run(copy, TEST)).contains("Tests run: 1, Failures: 0, Errors: 0");
  }

  @Test
  void sees_the_failure_that_the_readme_shows() throws IOException, InterruptedException {
    Path mistaken = machine.home().resolve("mistaken");
    NewcomersMachine.copy(clone.resolve("examples/starter"), mistaken);
    Path application = mistaken.resolve("src/main/java/com/example/ClusterAccess.java");
    String code = Files.readString(application);
    assertThat(code).contains("DAYS = 30;");
    Files.writeString(application, code.replace("DAYS = 30;", "DAYS = 365;"));

    String output = machine.fail(mistaken, TEST);

    assertThat(FailureTextTest.withoutIds(output)).contains(FailureTextTest.of(Document.README));
  }

  @Test
  void installs_the_artefacts_that_the_guide_adds() throws IOException, InterruptedException {
    machine.run(clone, INSTALL_MORE);

    assertThat(machine.installed())
        .contains("fake-huaweicloud-kubernetes", "fake-huaweicloud-wiremock");
  }

  @Test
  void starts_a_fake_looks_at_it_and_runs_the_test_against_it() throws Exception {
    // The port of the README may be taken. Each request is printed, to see that the test sent one.
    try (var fake = machine.start(clone, SERVE, "-Dexec.args=--port 0 --log")) {
      String endpoint = fake.waitFor("Fake Huawei Cloud is listening on (http://\\S+)");
      fake.waitFor("(curl -X POST )");

      assertThat(get(endpoint + "/__fake/")).isEqualTo(200);
      String command = TEST_ELSEWHERE.replace("http://127.0.0.1:8080", endpoint);
      assertThat(machine.run(copy, command)).contains("Tests run: 1, Failures: 0, Errors: 0");
      fake.waitFor("(-> 200, CCE: Obtaining a Cluster Certificate)");
    }
  }

  @Test
  void finds_these_commands_in_the_documents() {
    assertThat(
            List.of(Document.README, Document.STARTER, Document.GUIDE).stream()
                .flatMap(document -> document.blocks().stream())
                .filter(block -> block.language().equals("shell"))
                .map(Block::code))
        .containsExactlyInAnyOrderElementsOf(RUN);
  }

  private static int get(String address) throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString(UTF_8))
        .statusCode();
  }
}
