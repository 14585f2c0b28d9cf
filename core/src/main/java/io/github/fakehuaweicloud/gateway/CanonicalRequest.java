package io.github.fakehuaweicloud.gateway;

import io.github.fakehuaweicloud.contract.Pages;
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

  private static final Comparator<Query.Parameter> BY_NAME =
      Comparator.comparing(Query.Parameter::name);

  private final HttpRequest request;
  private final List<String> signedHeaders;

  CanonicalRequest(HttpRequest request, List<String> signedHeaders) {
    this.request = request;
    this.signedHeaders = signedHeaders;
  }

  /**
   * Every form a client may have signed. Of a parameter that comes more than once, the Java client
   * keeps the order of the values and the Go client sorts them. A path that is percent-encoded
   * already is encoded once more by the Java client and not by the Go client.
   */
  List<String> forms() {
    return Stream.of(uri(CanonicalRequest::decoded), uri(UnaryOperator.identity()))
        .flatMap(
            uri ->
                Stream.of(BY_NAME, BY_NAME.thenComparing(Query.Parameter::value))
                    .map(order -> text(uri, order, value -> value)))
        .distinct()
        .toList();
  }

  /** The first form as the gateway echoes it: newlines as bars, and no credential in it. */
  String echo() {
    return text(uri(CanonicalRequest::decoded), BY_NAME, Secrets::mask).replace('\n', '|');
  }

  private String text(
      String uri, Comparator<Query.Parameter> order, UnaryOperator<String> showSecret) {
    return String.join(
        "\n",
        request.method(),
        uri,
        query(order, showSecret),
        headers(showSecret),
        String.join(";", signedHeaders),
        payloadHash());
  }

  private String uri(UnaryOperator<String> readSegment) {
    String encoded =
        Stream.of(request.path().split("/", -1))
            .map(readSegment.andThen(PercentEncoding::encode))
            .collect(Collectors.joining("/"));
    return encoded.endsWith("/") ? encoded : encoded + "/";
  }

  private static String decoded(String segment) {
    return PercentEncoding.decode(segment, false);
  }

  private String query(Comparator<Query.Parameter> order, UnaryOperator<String> showSecret) {
    return request.query().parameters().stream()
        .sorted(order)
        .map(
            parameter ->
                PercentEncoding.encode(parameter.name())
                    + "="
                    + (Pages.queryParameters().contains(parameter.name())
                        ? PercentEncoding.encode(parameter.value())
                        : showSecret.apply(PercentEncoding.encode(parameter.value()))))
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
