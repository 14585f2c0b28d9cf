package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.Query;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text that a client signs: method, URI with a trailing slash, query, signed headers, their
 * names, and the hash of the body, one per line.
 */
final class CanonicalRequest {

  private static final Pattern SEPARATOR = Pattern.compile("/");

  private static final Comparator<Query.Parameter> BY_NAME =
      Comparator.comparing(Query.Parameter::name);

  private static final Comparator<Query.Parameter> BY_BYTES =
      Comparator.comparing(
          parameter -> parameter.name().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);

  private static final Comparator<Query.Parameter> BY_ENCODED_NAME =
      Comparator.comparing(parameter -> PercentEncoding.encode(parameter.name()));

  private static final List<Comparator<Query.Parameter>> ORDERS =
      Stream.of(BY_NAME, BY_ENCODED_NAME, BY_BYTES)
          .flatMap(byName -> Stream.of(byName, byName.thenComparing(Query.Parameter::value)))
          .toList();

  private final HttpRequest request;
  private final List<String> signedHeaders;
  private final String payloadHash;

  CanonicalRequest(HttpRequest request, List<String> signedHeaders) {
    this.request = request;
    this.signedHeaders = signedHeaders;
    this.payloadHash = payloadHash(request);
  }

  /**
   * Looks among all forms that clients are known to sign, made one by one, because the first one is
   * nearly always right. The Java client encodes an encoded path once more, sorts parameters by
   * their encoded names and leaves repeated ones in order. The Go client sorts by bytes, sorts
   * repeated ones too, and gives each value of a repeated header its own line.
   */
  boolean anyForm(Predicate<String> isSigned) {
    Set<String> tried = new HashSet<>();
    Predicate<String> isNewAndSigned = form -> tried.add(form) && isSigned.test(form);
    return anyForm(uri(CanonicalRequest::decoded), isNewAndSigned)
        || anyForm(uri(UnaryOperator.identity()), isNewAndSigned);
  }

  private boolean anyForm(String uri, Predicate<String> isSigned) {
    for (Comparator<Query.Parameter> order : ORDERS) {
      String query = query(order, CanonicalRequest::encodedValue);
      if (isSigned.test(text(uri, query, headers(value -> value)))
          || isSigned.test(text(uri, query, headerLines()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The first form as the gateway sends it back: bars instead of newlines, and no credentials.
   *
   * @param known the query parameters whose values are no secrets
   */
  String echo(Set<String> known) {
    return text(
            uri(CanonicalRequest::decoded),
            query(BY_NAME, parameter -> shown(parameter, known)),
            headers(Secrets::mask))
        .replace('\n', '|');
  }

  private String text(String uri, String query, String headers) {
    return String.join(
        "\n", request.method(), uri, query, headers, String.join(";", signedHeaders), payloadHash);
  }

  private String uri(UnaryOperator<String> readSegment) {
    StringJoiner encodedSegments = new StringJoiner("/");
    for (String segment : SEPARATOR.split(request.path(), -1)) {
      encodedSegments.add(PercentEncoding.encode(readSegment.apply(segment)));
    }
    String encoded = encodedSegments.toString();
    return encoded.endsWith("/") ? encoded : encoded + "/";
  }

  private static String decoded(String segment) {
    return PercentEncoding.decode(segment, false);
  }

  private String query(Comparator<Query.Parameter> order, Function<Query.Parameter, String> value) {
    if (request.rawQuery().isEmpty()) {
      return "";
    }
    return request.query().parameters().stream()
        .sorted(order)
        .map(parameter -> PercentEncoding.encode(parameter.name()) + "=" + value.apply(parameter))
        .collect(Collectors.joining("&"));
  }

  private static String shown(Query.Parameter parameter, Set<String> known) {
    String value = encodedValue(parameter);
    // An address may hold a password.
    boolean isPlain = Secrets.maskEmbedded(parameter.value()).equals(parameter.value());
    return known.contains(parameter.name()) && isPlain ? value : Secrets.mask(value);
  }

  private static String encodedValue(Query.Parameter parameter) {
    return PercentEncoding.encode(parameter.value());
  }

  private String headers(UnaryOperator<String> showSecret) {
    return signedHeaders.stream()
        .map(name -> name + ":" + value(name, showSecret) + "\n")
        .collect(Collectors.joining());
  }

  private String headerLines() {
    return signedHeaders.stream()
        .flatMap(
            name ->
                request.headers().all(name).stream()
                    .map(String::trim)
                    .sorted()
                    .map(value -> name + ":" + value + "\n"))
        .collect(Collectors.joining());
  }

  private String value(String name, UnaryOperator<String> showSecret) {
    String value = String.join(",", request.headers().all(name)).trim();
    return Secrets.isSecretHeader(name) ? showSecret.apply(value) : value;
  }

  private static String payloadHash(HttpRequest request) {
    return request
        .headers()
        .first("X-Sdk-Content-Sha256")
        .orElseGet(() -> Secrets.sha256(request.body().bytes()));
  }
}
