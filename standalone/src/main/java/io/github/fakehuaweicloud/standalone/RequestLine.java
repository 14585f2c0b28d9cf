package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request as one line, without secrets: time, project, method, path, status, operation, and what
 * was wrong. Nothing that a client sends can look like the end of a line or move the cursor.
 */
final class RequestLine {

  private static final int LONGEST = 2_000;
  private static final Pattern WORD = Pattern.compile("[A-Za-z0-9._-]{1,64}");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");

  private RequestLine() {}

  /**
   * Makes the line.
   *
   * @param project empty for a request of none
   */
  static String of(Instant time, Optional<String> project, RecordedRequest request) {
    return time.truncatedTo(ChronoUnit.MILLIS)
        + " "
        + project.map(RequestLine::word).orElse("-")
        + " "
        + UNSEEN
            .matcher(Quotes.cut(request.toString(), LONGEST))
            .replaceAll(found -> "\\\\u%04x".formatted(found.group().codePointAt(0)));
  }

  /** An id may hold blanks, and must not look like what stands behind it. */
  private static String word(String id) {
    return WORD.matcher(id).matches() ? id : Quotes.quote(Quotes.cut(id, 64));
  }
}
