package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.internal.text.Quotes;
import java.util.Optional;

/** The lines of lists, for what was shown in full before. */
final class Lines {

  private Lines() {}

  /** Why it was refused stands where it was shown in full. */
  static String withoutReason(Object shown, Optional<String> refusal) {
    String line = shown.toString();
    return refusal
        .map(reason -> ": " + Quotes.escape(reason))
        .filter(line::endsWith)
        .map(reason -> line.substring(0, line.length() - reason.length()))
        .orElse(line);
  }
}
