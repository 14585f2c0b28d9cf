package io.github.fakehuaweicloud.internal.control;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongControlRequestsTest {

  private final FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
  private final ControlClient control = new ControlClient(server.endpoint());

  @BeforeEach
  void open() {
    control.post("/projects", "{\"id\": \"p\", \"clusters\": [{\"id\": \"c1\"}]}").hasStatus(201);
  }

  @AfterEach
  void close() {
    server.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /projects | {"clusters": [{"id": "a"}, {"version": "1.29"}]} | clusters[1].version: Expected a cluster version such as v1.29, got "1.29"
          /projects | {"cluster": []} | cluster: unknown field, expected one of
          /projects | {"cluster": []} | did you mean clusters?
          /projects | {"strict": "yes"} | strict: expected true or false, got a text
          /projects | {"id": 5} | id: expected a text, got a number
          /projects | {"tokens": "t1"} | tokens: expected a list, got a text
          /projects | {} {} | expected one well-formed JSON document
          /projects?secret=true | {} | query parameter "secret": unknown, expected none
          /projects/p/reset | {"x": 1} | Expected no body, got one
          /projects/p/faults | {"service": "cce", "next": {"kind": "none"}, "times": 2.5} | times: expected a whole number, got the number 2.5
          /projects/p/faults | {"service": "cce", "next": {"kind": "none"}, "times": -1} | times: Expected 1 to 1000000 calls, got -1
          /projects/p/faults | {"service": "cce", "sequence": [{"kind": "none"}], "times": 2} | times: expected only with next
          /projects/p/faults | {"service": "cce", "next": {"kind": "throttled", "time": "PT1S"}} | next.time: expected only with slowBody or delay, got it with throttled
          /projects/p/faults | {"service": "cce", "next": {"kind": "throttled", "wholeSeconds": true}} | next.wholeSeconds: expected it together with retryAfter, got it alone
          /projects/p/faults | {"service": "cce", "next": {"kind": "delay", "time": "PT1S", "wholeSeconds": true}} | next.wholeSeconds: expected only with throttled, got it with delay
          /projects/p/faults | {"service": "cce", "next": {"kind": "throttled", "retryAfter": "PT1S", "wholeSeconds": "yes"}} | next.wholeSeconds: expected true or false, got a text
          /projects | {"tokens": ["a", ""]} | tokens[1]: Expected a token of 1 to 32768 characters, got a blank one
          /projects | {"tokens": [{}]} | tokens[0]: expected a text, got an object
          /projects | {"id": "a", "id": "b"} | expected one well-formed JSON document, with each field once
          /projects | {"id": | expected one well-formed JSON document
          /projects | [] | expected an object, got a list
          /projects | null | expected an object
          /projects | {"cceEdition": "2025"} | cceEdition: expected one of june-2023, november-2023
          /projects/p/clock | {} | Expected one of advance, set, stopAt and reset, got none
          /projects/p/clock | {"advance": "P1D", "reset": true} | got 2
          /projects/p/clock | {"advance": "1d"} | advance: expected a duration such as PT90S, PT1H or P30D, got "1d"
          /projects/p/clock | {"advance": 3600} | got the number 3600
          /projects/p/clock | {"set": "tomorrow"} | set: expected a time such as 2027-01-01T00:00:00Z
          /projects/p/clock | {"set": "0001-01-01T00:00:00Z"} | set: Expected a time from 1970
          /projects/p/faults | {"service": "cce"} | Expected one of next, sequence and always, got none
          /projects/p/faults | {"service": "ecs", "always": {"kind": "none"}} | service: expected one of cce, hss, iam, got "ecs"
          /projects/p/faults | {"always": {"kind": "none"}} | service: expected a value, got nothing
          /projects/p/faults | {"service": "cce", "operation": "X", "always": {"kind": "none"}} | Expected one of the operations
          /projects/p/faults | {"service": "cce", "sequence": [{"kind": "none"}, {"kind": "slow"}]} | sequence[1].kind: expected one of none, throttled
          /projects/p/faults | {"service": "cce", "next": {"kind": "delay"}} | next.time: expected a value, got nothing
          /projects/p/faults | {"service": "cce", "next": {"kind": "error", "error": {"service": "cce", "name": "GONE"}}} | next.error.name: expected one of INVALID_REQUEST
          /projects/p/multi-cloud-clusters | {"name": "m", "kubeconfig": "x: ["} | kubeconfig:
          /projects | {"multiCloudClusters": [{"kubeconfig": "x: ["}]} | multiCloudClusters[0].kubeconfig:
          /projects/p/tokens | {"validity": "P99999999999999D"} | too long
          /projects/p/access-keys | {"validity": "P99999999999999D"} | too long
          /projects/p/clock | {"advance": "PT-9223372036854775808S"} | too long
          /projects/p/clusters/c1/next-certificate | {"is": "old"} | is: expected one of expired, notYetValid
          /projects/p/clusters/c1/kubeconfig | {"duration": "PT1S"} | Expected a validity of 1 to 10950 days
          /projects/p/transitions | {"is": "after"} | after: expected a value, got nothing
          /projects/p/eips | {"id": "e"} | publicIp: expected a value, got nothing
          """)
  void are_refused_with_the_field_and_what_was_expected(String path, String body, String message) {
    ControlClient.Answer answer = control.post(path, body).hasStatus(400);

    assertThat(answer.code()).isEqualTo("bad-request");
    assertThat(answer.message()).contains(message);
  }

  @Test
  void quote_no_secret_that_was_sent_as_a_number() {
    ControlClient.Answer answer =
        control.post("/projects", "{\"users\": [{\"name\": \"u\", \"password\": 4711}]}");

    assertThat(answer.hasStatus(400).message())
        .isEqualTo("users[0].password: expected a text, got a number");
  }

  @Test
  void quote_no_secret() {
    ControlClient.Answer answer =
        control.post(
            "/projects",
            """
            {"tokens": ["top secret"], "credentials": [{"accessKey": "AK", "secretKey": "hush"}],
             "users": [{"name": "u", "password": ["hush"]}]}""");

    assertThat(answer.hasStatus(400).text()).doesNotContain("top secret").doesNotContain("hush");
  }

  @Test
  void leave_nothing_half_opened() {
    control
        .post("/projects", "{\"id\": \"q\", \"clusters\": [{\"id\": \"a\"}, {\"id\": \"a\"}]}")
        .hasStatus(400);

    assertThat(control.get("/projects/q").status()).isEqualTo(404);
    control.post("/projects", "{\"id\": \"q\"}").hasStatus(201);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /projects/nobody, 404, unknown-project",
    "GET, /projects/p/clusters/c9, 404, unknown-cluster",
    "DELETE, /projects/p/clusters/c9, 404, unknown-cluster",
    "GET, /projects/p/multi-cloud-clusters/x, 404, unknown-multi-cloud-cluster",
    "GET, /projects/p/requests/x, 404, unknown-request",
    "GET, /projets, 404, no-such-path",
    "GET, /projects/, 404, no-such-path",
    "PUT, /projects/p, 405, wrong-method",
    "DELETE, /projects, 405, wrong-method",
    "POST, /health, 405, wrong-method",
    "GET, /projects?secrets=true, 400, bad-request",
    "GET, /projects/p/requests?operation=nope, 400, bad-request",
    "GET, /projects/p/requests/await?count=1&atMost=PT2H, 400, bad-request",
    "GET, /projects/p/certificates?cluster=nope, 404, unknown-cluster",
    "DELETE, /projects/p/access-keys/NOPE, 404, unknown-access-key",
    "GET, /projects/p?secrets=maybe, 400, bad-request",
    "GET, /projects/p/requests?after=x, 400, bad-request",
    "GET, /projects/p/requests/await, 400, bad-request"
  })
  void are_refused_by_what_they_name(String method, String path, int status, String code) {
    assertThat(control.send(method, path, "").hasStatus(status).code()).isEqualTo(code);
  }

  @Test
  void are_refused_if_the_name_is_taken() {
    assertThat(control.post("/projects", "{\"id\": \"p\"}").hasStatus(409).message())
        .contains("The project id p is that of another open project");
    assertThat(control.post("/projects/p/clusters", "{\"id\": \"c1\"}").hasStatus(409).message())
        .contains("c1");
  }

  @Test
  void are_refused_in_other_media_types() {
    ControlClient.Answer answer =
        control.send(
            control
                .request("/projects")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("{}")));

    assertThat(answer.hasStatus(415).message()).contains("Content-Type: application/json");
  }

  @Test
  void are_told_which_methods_there_are() {
    assertThat(control.send("PUT", "/projects/p", "").http().headers().firstValue("Allow"))
        .hasValue("GET, DELETE");
  }

  @Test
  void revoke_nothing_that_is_not_there() {
    ControlClient.Answer answer =
        control.post("/projects/p/tokens/revoke", "{\"token\": \"not-of-this-project\"}");

    assertThat(answer.hasStatus(404).code()).isEqualTo("unknown-token");
    assertThat(answer.text()).doesNotContain("not-of-this-project");
  }

  @Test
  void are_refused_if_they_are_huge() {
    assertThat(control.post("/projects", " ".repeat(13 * 1024 * 1024)).hasStatus(413).code())
        .isEqualTo("too-large");
  }

  @Test
  void are_not_recorded() {
    control.get("/nowhere").hasStatus(404);

    assertThat(server.unattributedRequests()).isEmpty();
  }
}
