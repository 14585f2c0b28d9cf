package io.github.fakehuaweicloud.fuzz;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.Unreadable;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A request as a file of a few lines: {@code POST /path?query}, headers, an empty line, the body.
 * All bytes are some request. A first line that begins with {@code !BODY} and the like is one that
 * the engine could not read.
 */
public final class Message {

  private static final List<Unreadable> PROBLEMS =
      Stream.of(Unreadable.values()).filter(problem -> problem != Unreadable.DEFECT).toList();

  private Message() {}

  public static HttpRequest parse(byte[] input) {
    int end = endOfHead(input);
    String[] lines =
        new String(input, 0, end, StandardCharsets.ISO_8859_1).replace("\r", "").split("\n", -1);
    Optional<Unreadable> problem =
        PROBLEMS.stream().filter(known -> lines[0].startsWith("!" + known + " ")).findFirst();
    String first =
        problem.map(known -> lines[0].substring(known.name().length() + 2)).orElse(lines[0]);
    String[] words = first.split(" ", 2);
    String target = words.length < 2 ? "" : words[1];
    int question = target.indexOf('?');
    HttpRequest read =
        new HttpRequest(
            words[0],
            question < 0 ? target : target.substring(0, question),
            question < 0 ? "" : target.substring(question + 1),
            headers(Arrays.asList(lines).subList(1, lines.length)),
            Body.of(Arrays.copyOfRange(input, Math.min(input.length, end + 2), input.length)));
    return problem.map(read::unreadable).orElse(read);
  }

  /** A line without a colon is a header without a value. */
  static Headers headers(List<String> lines) {
    return Headers.of(
        lines.stream()
            .filter(line -> !line.isEmpty())
            .map(line -> line.split(":", 2))
            .map(parts -> new Header(parts[0], parts.length < 2 ? "" : parts[1].trim()))
            .toList());
  }

  public static byte[] of(HttpRequest request) {
    StringBuilder head = new StringBuilder(request.method() + " " + request.target() + "\n");
    for (Header header : request.headers().asList()) {
      head.append(header.name()).append(": ").append(header.value()).append('\n');
    }
    byte[] start = head.append('\n').toString().getBytes(StandardCharsets.ISO_8859_1);
    byte[] body = request.body().bytes();
    byte[] whole = Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, whole, start.length, body.length);
    return whole;
  }

  private static int endOfHead(byte[] input) {
    for (int i = 0; i + 1 < input.length; i++) {
      if (input[i] == '\n' && input[i + 1] == '\n') {
        return i;
      }
    }
    return input.length;
  }
}
