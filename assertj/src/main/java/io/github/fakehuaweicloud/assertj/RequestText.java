package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.SentParameter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A recorded request with one line per parameter, without secrets. */
final class RequestText {

  /** Stands for the answer among the names of parameters. */
  static final String ANSWER = "answer";

  private RequestText() {}

  /**
   * Prints a request.
   *
   * @param differing the parameters to mark, sent or not; for the answer, also the broken rows
   */
  static String of(RecordedRequest request, Set<String> differing) {
    Set<String> marked = new TreeSet<>(differing);
    if (marked.contains(ANSWER)) {
      request.violations().forEach(violation -> marked.add(violation.parameter()));
    }
    Map<String, String> values = values(request, marked);
    int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder text = new StringBuilder("  %s %s%n".formatted(request.method(), request.path()));
    values.forEach(
        (name, value) ->
            text.append(
                "  %s %s  %s%n"
                    .formatted(
                        marked.stream().anyMatch(name::equalsIgnoreCase) ? ">" : " ",
                        name + " ".repeat(width - name.length()),
                        value)));
    text.append(Sentences.of(request.violations(), "    "));
    text.append(Sentences.of(request.undocumented(), "    "));
    return text.toString();
  }

  private static Map<String, String> values(RecordedRequest request, Set<String> marked) {
    Map<String, String> values = new LinkedHashMap<>();
    for (SentParameter sent : request.parameters()) {
      values.putIfAbsent(sent.name(), sent.print());
    }
    for (String other : marked) {
      if (values.keySet().stream().noneMatch(other::equalsIgnoreCase)) {
        values.put(other, unlisted(request, other));
      }
    }
    values.remove(ANSWER);
    values.put(ANSWER, answer(request));
    return values;
  }

  /** An undocumented header, the body as a whole, or something that was not sent. */
  private static String unlisted(RecordedRequest request, String name) {
    if (name.equals("body")) {
      return "%d bytes that are no JSON object"
          .formatted(request.body().getBytes(StandardCharsets.UTF_8).length);
    }
    return request
        .header(name)
        .map(value -> Values.print(Secrets.isSecretHeader(name), value))
        .orElse("absent");
  }

  /** Without the refusal if rows are broken: it says the same as the rows shown beside it. */
  private static String answer(RecordedRequest request) {
    return request.status()
        + (request.violations().isEmpty()
            ? request.refusal().map(reason -> ": " + Quotes.escape(reason)).orElse("")
            : "");
  }
}
