package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.http.ContentTypeHeader;
import com.github.tomakehurst.wiremock.http.Cookie;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The headers of a request as WireMock sees them. */
final class SeenHeaders {

  private SeenHeaders() {}

  static HttpHeader header(String name, List<String> values) {
    return name.equalsIgnoreCase(ContentTypeHeader.KEY) && !hasUsableCharset(values.get(0))
        ? new HttpHeader(name, values.get(0).split(";", 2)[0].trim())
        : new HttpHeader(name, values);
  }

  /** With one that Java does not know WireMock could not even read the request. */
  private static boolean hasUsableCharset(String contentType) {
    try {
      return new ContentTypeHeader(contentType).charset() != null;
    } catch (RuntimeException unusable) {
      return false;
    }
  }

  /** RFC 6265, section 5.4: {@code a=1; b=2}. */
  static Map<String, Cookie> cookies(List<String> lines) {
    Map<String, List<String>> values =
        lines.stream()
            .flatMap(line -> Stream.of(line.split(";")))
            .map(pair -> pair.trim().split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(
                Collectors.groupingBy(
                    pair -> pair[0],
                    LinkedHashMap::new,
                    Collectors.mapping(pair -> pair[1], Collectors.toList())));
    return values.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> new Cookie(each.getValue())));
  }
}
