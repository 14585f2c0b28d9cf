package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.contract.SentParameter;
import io.github.fakehuaweicloud.contract.Violation;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A recorded request, one line a parameter of its page, without secrets. */
final class RequestText {

  /** Stands for the answer among the names of parameters. */
  static final String ANSWER = "answer";

  private RequestText() {}

  /**
   * Prints a request.
   *
   * @param differing the parameters to mark, those that were not sent too; with the answer, the
   *     broken rows that led to it
   */
  static String of(RecordedRequest request, Set<String> differing) {
    Set<String> marked = new TreeSet<>(differing);
    if (marked.contains(ANSWER)) {
      request.violations().forEach(violation -> marked.add(violation.parameter()));
    }
    Map<String, String> values = values(request, marked);
    int width = values.keySet().stream().mapToInt(String::length).max().orElse(0);
    StringBuilder text =
        new StringBuilder("  %s %s%n".formatted(request.method(), request.request().path()));
    values.forEach(
        (name, value) ->
            text.append(
                "  %s %s  %s%n"
                    .formatted(
                        marked.contains(name) ? ">" : " ",
                        name + " ".repeat(width - name.length()),
                        value)));
    request.violations().forEach(violation -> text.append(sentence(violation)));
    request.undocumented().forEach(violation -> text.append(sentence(violation)));
    return text.toString();
  }

  private static Map<String, String> values(RecordedRequest request, Set<String> marked) {
    Map<String, String> values = new LinkedHashMap<>();
    for (SentParameter sent : request.parameters()) {
      values.putIfAbsent(sent.name(), sent.print());
    }
    for (String absent : marked) {
      values.putIfAbsent(absent, "absent");
    }
    values.remove(ANSWER);
    values.put(ANSWER, answer(request));
    return values;
  }

  /** The broken rows, which are shown beside it, are all that an answer to them says. */
  private static String answer(RecordedRequest request) {
    return request.status()
        + (request.violations().isEmpty()
            ? request.refusal().map(reason -> ": " + reason).orElse("")
            : "");
  }

  private static String sentence(Violation violation) {
    return "    %s%n".formatted(violation.message());
  }
}
