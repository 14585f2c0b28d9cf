package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the page for people. They hold no secret. */
final class PageFiles {

  private static final String FOLDER = "/io/github/fakehuaweicloud/page/";

  private static final String PREFIX = "/__fake/";

  private static final Pattern NAME = Pattern.compile("[a-z0-9-]{1,40}\\.[a-z]{2,4}");

  private static final Map<String, String> MEDIA_TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml");

  private static final String NOTHING_FROM_ELSEWHERE =
      "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  /** Empty if it is not for one of them. */
  Optional<HttpResponse> find(HttpRequest request) {
    boolean reads = request.method().equals("GET") || request.method().equals("HEAD");
    return reads ? find(request.path()) : Optional.empty();
  }

  private static Optional<HttpResponse> find(String path) {
    if (path.equals("/__fake")) {
      return Optional.of(Answers.movedTo(PREFIX));
    }
    String name = path.equals(PREFIX) ? "index.html" : path.substring(PREFIX.length());
    if (!NAME.matcher(name).matches()) {
      return Optional.empty();
    }
    String mediaType = MEDIA_TYPES.get(name.substring(name.indexOf('.') + 1));
    return mediaType == null ? Optional.empty() : read(name).map(bytes -> page(mediaType, bytes));
  }

  private static HttpResponse page(String mediaType, byte[] bytes) {
    return Answers.file(mediaType, bytes)
        .withHeader("Content-Security-Policy", NOTHING_FROM_ELSEWHERE)
        .withHeader("Referrer-Policy", "no-referrer")
        .withHeader("Cache-Control", "no-cache");
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + name + " of the jar", e);
    }
  }
}
