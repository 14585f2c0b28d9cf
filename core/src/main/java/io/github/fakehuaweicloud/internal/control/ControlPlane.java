package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.http.Handler;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.openapi.OpenApiDocument;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the fake says about itself, under a prefix that no path of the cloud has: {@code GET
 * /__fake/openapi.json}, with {@code ?edition=november-2025} for another edition of CCE's page.
 */
public final class ControlPlane implements Handler {

  private static final String OPENAPI = "/__fake/openapi.json";

  @Override
  public Optional<HttpResponse> handle(HttpRequest request) {
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
