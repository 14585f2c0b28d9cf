package io.github.fakehuaweicloud.contract;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the parameters of a page in a request that may break it. */
final class SentParameters {

  private final HttpRequest request;
  private final Map<String, String> path;
  private final ObjectNode body;

  private SentParameters(Operation operation, HttpRequest request) {
    this.request = request;
    this.path = operation.match(request).orElse(Map.of());
    this.body = JsonBody.read(request.body()).content();
  }

  static List<SentParameter> of(Operation operation, HttpRequest request) {
    SentParameters sent = new SentParameters(operation, request);
    return operation.tables().stream().flatMap(sent::of).toList();
  }

  private Stream<SentParameter> of(Table table) {
    return table.rows().stream().flatMap(row -> find(table.location(), row).stream());
  }

  private Optional<SentParameter> find(Location location, Row row) {
    return switch (location) {
      case PATH -> text(location, row, Optional.ofNullable(path.get(row.name())));
      case QUERY -> text(location, row, request.query().first(row.name()));
      case HEADER -> text(location, row, request.headers().first(row.name()));
      case BODY ->
          Optional.ofNullable(body.get(row.name()))
              .map(value -> SentParameter.json(location, row, value));
      case RESPONSE_HEADER, RESPONSE_BODY -> Optional.empty();
    };
  }

  private static Optional<SentParameter> text(Location location, Row row, Optional<String> value) {
    return value.map(text -> SentParameter.text(location, row, text));
  }
}
