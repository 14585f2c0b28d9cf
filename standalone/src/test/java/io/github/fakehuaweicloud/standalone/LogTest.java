package io.github.fakehuaweicloud.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.project.LocalProject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What {@code --log} prints, and that nobody who sends a request can make it print a line. */
class LogTest {

  private static final String TIME = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{3})?Z ";

  @Test
  void has_a_line_for_each_request_on_standard_error() {
    CommandLineRun run =
        run(
            cloud -> {
              PostedRequests.obtainCertificate(cloud, "c1");
              raw(cloud, "GET /bogus?token=s3cret HTTP/1.1");
            },
            "--log",
            "--project-id=p1",
            "--cluster=c1",
            "--token=s3cret");

    List<String> lines = run.err().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0))
        .matches(
            TIME
                + "p1 POST /api/v3/projects/p1/clusters/c1/clustercert -> 200, CCE: Obtaining a"
                + " Cluster Certificate.*");
    assertThat(lines.get(1))
        .matches(TIME + "- GET /bogus\\?token=.* -> 404, no operation of the fake");
    assertThat(run.printed()).doesNotContain("s3cret");
  }

  @Test
  void says_what_was_wrong() {
    CommandLineRun run =
        run(
            cloud ->
                raw(
                    cloud,
                    "POST /api/v3/projects/p1/clusters/absent/clustercert HTTP/1.1",
                    "X-Auth-Token: t1",
                    "Content-Type: application/json",
                    "Content-Length: 16\r\n\r\n{\"duration\": 30}"),
            "--log",
            "--project-id=p1",
            "--token=t1");

    assertThat(run.err()).contains(" p1 POST ").contains(" -> 404, CCE: ").contains("absent");
  }

  @Test
  void is_silent_by_default_and_about_the_control_api() {
    assertThat(run(cloud -> raw(cloud, "GET /bogus HTTP/1.1")).err()).isEmpty();
    assertThat(run(cloud -> raw(cloud, "GET /bogus HTTP/1.1"), "--no-log").err()).isEmpty();
    assertThat(run(cloud -> raw(cloud, "GET /__fake/projects HTTP/1.1"), "--log").err()).isEmpty();
  }

  @Test
  void cannot_be_forged_by_a_path() {
    CommandLineRun run =
        run(
            cloud -> {
              raw(cloud, "GET /a%0A2027-01-01T00:00:00Z%20p1%20GET%20/forged HTTP/1.1");
              raw(cloud, "GET /a\u001b[2J\u202eb\u2028c\u0085d HTTP/1.1");
              raw(cloud, "GET /a\rforged HTTP/1.1");
              raw(cloud, "GET /a?b=\n2027 forged HTTP/1.1");
              raw(cloud, "F\u001b[2JORGED /a HTTP/1.1");
            },
            "--log");

    assertThat(run.err().lines()).allMatch(line -> line.matches(TIME + "- .*"));
    assertThat(run.err().replace(System.lineSeparator(), ""))
        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");
  }

  @Test
  void cannot_be_forged_by_the_id_of_a_project() {
    CommandLineRun run =
        run(
            cloud -> PostedRequests.obtainCertificate(cloud, "c1"),
            "--log",
            "--project-id=p1 GET \"x",
            "--cluster=c1");

    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).contains("Z \"p1 GET \\\"x\" POST ");
  }

  private static CommandLineRun run(Consumer<LocalProject> whileServing, String... options) {
    String[] all = new String[options.length + 1];
    all[0] = "--port=0";
    System.arraycopy(options, 0, all, 1, options.length);
    return CommandLineRun.in(
        Map.of(), served -> whileServing.accept(served.projects().get(0).cloud()), all);
  }

  /** Sends what no client would send, and waits for the end of the answer. */
  private static void raw(LocalProject cloud, String... lines) {
    URI uri = URI.create(cloud.endpoint());
    try (Socket socket = new Socket(uri.getHost(), uri.getPort())) {
      socket
          .getOutputStream()
          .write(
              (lines[0]
                      + "\r\nHost: "
                      + uri.getAuthority()
                      + "\r\nConnection: close\r\n"
                      + String.join("\r\n", List.of(lines).subList(1, lines.length))
                      + "\r\n\r\n")
                  .getBytes(UTF_8));
      assertThat(socket.getInputStream().readAllBytes()).isNotNull();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
