package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.wire.ControlErrorDocument;
import io.github.fakehuaweicloud.internal.wire.DocumentException;
import io.github.fakehuaweicloud.internal.wire.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.regex.Pattern;

/**
 * Calls the control API of a fake. What that refuses is thrown as the embedded fake throws it, with
 * the server's sentence. Thread-safe.
 */
final class ControlClient {

  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final Duration TO_ANSWER = Duration.ofSeconds(60);

  /** The field that a document's problem begins with; the caller of a method knows none. */
  private static final Pattern FIELD =
      Pattern.compile("^[a-z][A-Za-z]*(\\[[0-9]+])?(\\.[A-Za-z]+)*: (?=[A-Z])");

  private final Address address;
  private final HttpClient http;

  ControlClient(Address address) {
    this.address = address;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  Address address() {
    return address;
  }

  /** An answer that has come, whatever it says. */
  record Answer(int status, String text) {

    boolean isGood() {
      return status >= 200 && status < 300;
    }
  }

  <T> T get(String path, Class<T> type) {
    return read(good(send(request(path).GET())), type);
  }

  <T> T post(String path, Object body, Class<T> type) {
    return read(good(send(with("POST", path, body))), type);
  }

  void post(String path, Object body) {
    good(send(with("POST", path, body)));
  }

  void post(String path) {
    good(send(request(path).POST(HttpRequest.BodyPublishers.noBody())));
  }

  <T> T post(String path, Class<T> type) {
    return read(good(send(request(path).POST(HttpRequest.BodyPublishers.noBody()))), type);
  }

  void patch(String path, Object body) {
    good(send(with("PATCH", path, body)));
  }

  void delete(String path) {
    good(send(request(path).DELETE()));
  }

  /** Whatever is answered. */
  Answer ask(String path) {
    return send(request(path).GET());
  }

  /**
   * The same, unless the thread is interrupted.
   *
   * @param within how long the server itself may take
   */
  <T> T getInterruptibly(String path, Duration within, Class<T> type) throws InterruptedException {
    CompletableFuture<HttpResponse<String>> answer =
        start(request(path).GET().timeout(TO_ANSWER.plus(within)));
    try {
      return read(good(answer(answer.get())), type);
    } catch (InterruptedException interrupted) {
      answer.cancel(true);
      throw interrupted;
    } catch (ExecutionException failed) {
      throw failure(failed.getCause());
    }
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address.endpoint() + "/__fake" + path))
            .timeout(TO_ANSWER)
            .header("Accept", "application/json");
    address.controlKey().ifPresent(key -> request.header("Authorization", "Bearer " + key));
    return request;
  }

  private HttpRequest.Builder with(String method, String path, Object body) {
    return request(path)
        .header("Content-Type", "application/json")
        .method(method, HttpRequest.BodyPublishers.ofString(Json.write(body)));
  }

  private CompletableFuture<HttpResponse<String>> start(HttpRequest.Builder request) {
    return http.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** An interrupt does not stop it, as it stops no call of an embedded fake; the flag stays. */
  private Answer send(HttpRequest.Builder request) {
    CompletableFuture<HttpResponse<String>> answer = start(request);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return answer(answer.get());
        } catch (InterruptedException again) {
          interrupted = true;
        }
      }
    } catch (ExecutionException failed) {
      throw failure(failed.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Answer answer(HttpResponse<String> response) {
    return new Answer(response.statusCode(), response.body());
  }

  private Answer good(Answer answer) {
    if (answer.isGood()) {
      return answer;
    }
    ControlErrorDocument.Problem problem = problem(answer);
    if (answer.status() == 400) {
      throw new IllegalArgumentException(FIELD.matcher(problem.message()).replaceFirst(""));
    }
    throw answer.status() == 401
        ? keyless()
        : new RefusedException(problem.code(), problem.message());
  }

  private ControlErrorDocument.Problem problem(Answer answer) {
    try {
      return Json.read(answer.text(), ControlErrorDocument.class).error();
    } catch (DocumentException another) {
      throw noFake("it answered with " + answer.status());
    }
  }

  private <T> T read(Answer answer, Class<T> type) {
    try {
      return Json.read(answer.text(), type);
    } catch (DocumentException another) {
      throw new IllegalStateException(
          "The fake at "
              + address
              + " says what this library cannot read: "
              + another.getMessage()
              + ". Use one version of both",
          another);
    }
  }

  private RefusedException keyless() {
    return new RefusedException(
        "no-key",
        "The fake at "
            + address
            + (address.controlKey().isPresent()
                ? " has another control key than the one that was given"
                : " asks for its control key, and none was given")
            + ". The key was printed when it started, or given to it as --control-key or"
            + " FAKE_CONTROL_KEY. Pass it to remote(endpoint, controlKey)");
  }

  /** Something answers, but it is no fake. */
  IllegalStateException noFake(String why) {
    return new IllegalStateException(
        "There is no fake of Huawei Cloud at "
            + address
            + ": "
            + Quotes.escape(Quotes.cut(why, 200))
            + ". Expected the address that the fake printed when it started, such as"
            + " http://127.0.0.1:8080");
  }

  private RuntimeException failure(Throwable cause) {
    if (cause instanceof HttpTimeoutException late) {
      return new UncheckedIOException(
          "The fake at "
              + address
              + " does not answer in time. Is that its address, and is it well?",
          late);
    }
    if (cause instanceof IOException broken) {
      String reason = String.valueOf(broken.getMessage());
      return new UncheckedIOException(
          "The fake at "
              + address
              + " cannot be reached ("
              + broken.getClass().getSimpleName()
              + (broken.getMessage() == null ? "" : ": " + reason)
              + "). Is it running, and is that its address?",
          broken);
    }
    if (cause instanceof Error error) {
      throw error;
    }
    return new IllegalStateException("The fake at " + address + " cannot be called", cause);
  }
}
