package com.example.errors;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.util.List;
import java.util.stream.Collectors;

/** The part of docs/errors.md that is about one family: an answer in full, and a table. */
final class ErrorTable {

  private static final List<String> HEAD =
      List.of(
          "constant, and its code on the list",
          "HTTP",
          "in the body: codes, texts",
          "what the SDK throws: class, `getErrorCode()`, `getErrorMsg()`",
          "the fake gives it when",
          "source");

  private ErrorTable() {}

  static String of(Family family, FakeHuaweiCloud cloud) {
    String example = family.thrown(cloud, family.errors().get(0).error()).wholeAnswer();
    String rows =
        family.errors().stream()
            .map(known -> row(known, family.thrown(cloud, known.error())))
            .collect(Collectors.joining("\n"));
    return "```http\n%s\n```\n\n%s\n%s\n%s\n"
        .formatted(example, line(HEAD), "|---".repeat(HEAD.size()) + "|", rows);
  }

  private static String row(Family.Known known, Thrown thrown) {
    return line(
        List.of(
            "`" + known.error() + "`, `" + known.error().code() + "`",
            "" + thrown.answer().status(),
            thrown.sent(),
            thrown.thrown(),
            known.cause().when(),
            known.cause().source()));
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
