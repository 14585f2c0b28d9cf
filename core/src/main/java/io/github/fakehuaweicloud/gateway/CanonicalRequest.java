package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.http.HttpRequest;
import io.github.fakehuaweicloud.http.PercentEncoding;
import io.github.fakehuaweicloud.http.Query;
import io.github.fakehuaweicloud.http.Secrets;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request in the form that is signed: method, URI with a trailing slash, query, signed headers,
 * their names, and the payload's hash, a line each.
 */
final class CanonicalRequest {

  private final HttpRequest request;
  private final List<String> signedHeaders;

  CanonicalRequest(HttpRequest request, List<String> signedHeaders) {
    this.request = request;
    this.signedHeaders = signedHeaders;
  }

  /**
   * Every form a client may have signed: of a parameter that comes more than once, the Java client
   * keeps the order of the values and the Go client sorts them.
   */
  List<String> forms() {
    Comparator<Query.Parameter> byName = Comparator.comparing(Query.Parameter::name);
    return Stream.of(byName, byName.thenComparing(Query.Parameter::value))
        .map(order -> text(order, value -> value))
        .distinct()
        .toList();
  }

  /** The first form as the gateway echoes it: newlines as bars, and no credential in it. */
  String echo() {
    return text(Comparator.comparing(Query.Parameter::name), Secrets::mask).replace('\n', '|');
  }

  private String text(Comparator<Query.Parameter> order, UnaryOperator<String> showSecret) {
    return String.join(
        "\n",
        request.method(),
        uri(),
        query(order),
        headers(showSecret),
        String.join(";", signedHeaders),
        payloadHash());
  }

  private String uri() {
    String encoded =
        Stream.of(request.path().split("/", -1))
            .map(segment -> PercentEncoding.encode(PercentEncoding.decode(segment, false)))
            .collect(Collectors.joining("/"));
    return encoded.endsWith("/") ? encoded : encoded + "/";
  }

  private String query(Comparator<Query.Parameter> order) {
    return request.query().parameters().stream()
        .sorted(order)
        .map(
            parameter ->
                PercentEncoding.encode(parameter.name())
                    + "="
                    + PercentEncoding.encode(parameter.value()))
        .collect(Collectors.joining("&"));
  }

  private String headers(UnaryOperator<String> showSecret) {
    return signedHeaders.stream()
        .map(name -> name + ":" + value(name, showSecret) + "\n")
        .collect(Collectors.joining());
  }

  private String value(String name, UnaryOperator<String> showSecret) {
    String value = String.join(",", request.headers().all(name)).trim();
    return Secrets.isSecretHeader(name) ? showSecret.apply(value) : value;
  }

  private String payloadHash() {
    return request
        .headers()
        .first("X-Sdk-Content-Sha256")
        .orElseGet(() -> Secrets.sha256(request.body().bytes()));
  }
}
