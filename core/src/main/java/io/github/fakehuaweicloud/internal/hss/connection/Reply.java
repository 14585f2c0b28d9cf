package io.github.fakehuaweicloud.internal.hss.connection;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answer of an API server.
 *
 * @param body its first 16 KiB; empty for a status that says all
 */
record Reply(int status, String body) {

  private static final int LONGEST_HEAD = 64 * 1024;
  private static final int LONGEST_BODY = 16 * 1024;
  private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] ([1-5][0-9]{2})\\b.*");
  private static final Pattern LENGTH = Pattern.compile("(?m)^content-length: *([0-9]{1,9})\\s*$");
  private static final Pattern CHUNKED = Pattern.compile("(?m)^transfer-encoding: *chunked\\s*$");

  /** Reads as much as is needed, whether the server closes the connection or not. */
  static Reply read(InputStream stream) throws IOException {
    String statusLine = line(stream, LONGEST_HEAD);
    Matcher status = STATUS_LINE.matcher(statusLine);
    if (!status.matches()) {
      throw new NotHttpException();
    }
    StringBuilder headers = new StringBuilder();
    for (String header = line(stream, LONGEST_HEAD);
        !header.isEmpty();
        header = line(stream, LONGEST_HEAD - headers.length())) {
      headers.append(header.toLowerCase(Locale.ROOT)).append('\n');
    }
    int code = Integer.parseInt(status.group(1));
    return new Reply(code, code == 200 ? "" : body(stream, headers.toString()));
  }

  /** What of the body has come. A status needs no body to be told. */
  private static String body(InputStream stream, String headers) {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    try {
      Optional<Integer> length =
          LENGTH
              .matcher(headers)
              .results()
              .map(found -> Integer.parseInt(found.group(1)))
              .findAny();
      if (CHUNKED.matcher(headers).find()) {
        readChunks(stream, body);
      } else {
        body.write(stream.readNBytes(Math.min(LONGEST_BODY, length.orElse(LONGEST_BODY))));
      }
    } catch (IOException | NumberFormatException broken) {
      return body.toString(StandardCharsets.UTF_8);
    }
    return body.toString(StandardCharsets.UTF_8);
  }

  private static void readChunks(InputStream stream, ByteArrayOutputStream body)
      throws IOException {
    int left = chunk(stream);
    while (left > 0 && body.size() < LONGEST_BODY) {
      body.write(stream.readNBytes(Math.min(left, LONGEST_BODY - body.size())));
      line(stream, 2);
      left = chunk(stream);
    }
  }

  private static int chunk(InputStream stream) throws IOException {
    return Integer.parseInt(line(stream, 100).split(";", 2)[0].trim(), 16);
  }

  private static String line(InputStream stream, int longest) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int each = stream.read(); each != '\n'; each = stream.read()) {
      if (each < 0 && line.isEmpty()) {
        throw new ClosedException();
      }
      if (each < 0 || line.length() >= longest) {
        throw new NotHttpException();
      }
      line.append((char) each);
    }
    return line.toString().stripTrailing();
  }

  /** Nothing came. */
  static final class ClosedException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Something else came. */
  static final class NotHttpException extends IOException {
    private static final long serialVersionUID = 1L;
  }
}
