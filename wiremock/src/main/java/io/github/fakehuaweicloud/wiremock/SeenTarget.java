package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.http.QueryParameter;
import io.github.fakehuaweicloud.internal.http.Query;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Path and query as WireMock sees them: it cannot read everything that a client may send. */
record SeenTarget(String text) {

  private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");
  private static final Pattern NOT_IN_A_URI = Pattern.compile("[^\\w.~!$&'()*+,;=:@/?%-]");
  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");
  private static final int DEFAULT_PORT = 80;

  static SeenTarget of(String sent) {
    return new SeenTarget(STRAY_PERCENT.matcher(sent).replaceAll("%25"));
  }

  boolean isUri() {
    try {
      return URI.create(text) != null;
    } catch (IllegalArgumentException isNone) {
      return false;
    }
  }

  /** What may not be in a URI is percent-encoded. */
  SeenTarget encoded() {
    return new SeenTarget(
        NOT_IN_A_URI.matcher(text).replaceAll(found -> PercentEncoding.encode(found.group())));
  }

  QueryParameter parameter(String key) {
    int question = text.indexOf('?');
    List<String> values =
        Query.parse(question < 0 ? "" : text.substring(question + 1)).parameters().stream()
            .filter(parameter -> parameter.name().equals(key))
            .map(Query.Parameter::value)
            .toList();
    return values.isEmpty() ? QueryParameter.absent(key) : new QueryParameter(key, values);
  }

  static String host(String authority) {
    return PORT.matcher(authority).replaceFirst("");
  }

  static int port(String authority) {
    return PORT.matcher(authority)
        .results()
        .map(found -> Integer.parseInt(found.group().substring(1)))
        .findFirst()
        .orElse(DEFAULT_PORT);
  }
}
