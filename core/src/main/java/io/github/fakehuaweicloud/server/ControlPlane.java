package io.github.fakehuaweicloud.server;

import io.github.fakehuaweicloud.contract.CceEdition;
import io.github.fakehuaweicloud.http.HttpRequest;
import io.github.fakehuaweicloud.http.HttpResponse;
import io.github.fakehuaweicloud.openapi.OpenApiDocument;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the server says of itself, under a prefix that no path of the cloud begins with: {@code GET
 * /__fake/openapi.json}, for another edition of CCE's page {@code ?edition=november-2025}.
 */
final class ControlPlane {

  private static final String OPENAPI = "/__fake/openapi.json";

  private ControlPlane() {}

  /** The answer, or empty if the request is for the cloud. */
  static Optional<HttpResponse> answer(HttpRequest request) {
    return request.method().equals("GET") && request.path().equals(OPENAPI)
        ? edition(request).map(edition -> HttpResponse.json(200, OpenApiDocument.json(edition)))
        : Optional.empty();
  }

  private static Optional<CceEdition> edition(HttpRequest request) {
    String name =
        request
            .query()
            .first("edition")
            .orElse(CceEdition.JUNE_2023.name())
            .toUpperCase(Locale.ROOT)
            .replace('-', '_');
    return Optional.of(name)
        .filter(known -> Stream.of(CceEdition.values()).map(Enum::name).anyMatch(known::equals))
        .map(CceEdition::valueOf);
  }
}
