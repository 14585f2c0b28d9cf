package io.github.fakehuaweicloud.internal.kubernetes.resources;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.util.Optional;

/** Makes tables of what a store answers, for clients that ask for them, as {@code kubectl get}. */
final class Tables {

  private final CustomTypes custom;

  Tables(CustomTypes custom) {
    this.custom = custom;
  }

  KubernetesResponse applied(
      KubernetesRequest request, ResourcePath path, KubernetesResponse answer) {
    Optional<String> version = MediaTypes.table(request);
    if (version.isEmpty() || !request.method().equals("GET") || answer.status() != 200) {
      return answer;
    }
    Table table =
        new Table(
            version.get(),
            request.query("includeObject").orElse("Metadata"),
            Columns.of(path, custom.printerColumns(path)));
    return answer.stream()
        .map(
            source ->
                KubernetesResponse.stream(client -> source.accept(new TableStream(client, table))))
        .orElseGet(() -> table(answer, table));
  }

  private static KubernetesResponse table(KubernetesResponse answer, Table table) {
    JsonNode body = Json.read(answer.body());
    return body.isObject() ? KubernetesResponse.json(200, table.of(body).toString()) : answer;
  }
}
