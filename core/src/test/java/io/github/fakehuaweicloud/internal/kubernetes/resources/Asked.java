package io.github.fakehuaweicloud.internal.kubernetes.resources;

import io.github.fakehuaweicloud.internal.http.Query;
import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.List;
import java.util.Optional;

/** A GET that an API server lets through. */
record Asked(String path, String rawQuery, String accept) implements KubernetesRequest {

  static final String TABLE =
      "application/json;as=Table;v=v1;g=meta.k8s.io,application/json;as=Table;v=v1beta1;"
          + "g=meta.k8s.io,application/json";

  private static final String DEFINITION =
      """
      {"kind": "CustomResourceDefinitionList", "items": [
        {"spec": {"group": "example.com", "scope": "Namespaced",
          "names": {"plural": "backups", "singular": "backup", "kind": "Backup",
                    "shortNames": ["bk"]},
          "versions": [
            {"name": "v1", "served": true, "subresources": {"status": {}},
             "additionalPrinterColumns": [
               {"name": "Phase", "type": "string", "jsonPath": ".status.phase"},
               {"name": "Ready", "type": "string", "priority": 1,
                "jsonPath": ".status.conditions[?(@.type==\\"Ready\\")].status"},
               {"name": "Size", "type": "integer", "jsonPath": ".spec.sizes[1]"},
               {"name": "Team", "type": "string",
                "jsonPath": ".metadata.annotations.example\\\\.com/team"},
               {"name": "Since", "type": "date", "jsonPath": ".metadata.creationTimestamp"}]},
            {"name": "v2", "served": false}]}}]}
      """;

  static Asked get(String path) {
    return new Asked(path, "", "");
  }

  /** A store that holds one definition, and answers a path with a body. */
  static KubernetesHandler store(String path, String body) {
    return request ->
        request.path().endsWith("/customresourcedefinitions")
            ? Optional.of(KubernetesResponse.json(200, DEFINITION))
            : Optional.of(request.path())
                .filter(path::equals)
                .map(found -> KubernetesResponse.json(200, body));
  }

  static KubernetesResponse answer(KubernetesHandler store, KubernetesRequest request) {
    return ResourcesApi.of(Optional.of(store)).handle(request).orElseThrow();
  }

  @Override
  public String method() {
    return "GET";
  }

  @Override
  public Optional<String> query(String name) {
    return Query.parse(rawQuery).first(name);
  }

  @Override
  public Optional<String> header(String name) {
    return name.equals("Accept") && !accept.isEmpty() ? Optional.of(accept) : Optional.empty();
  }

  @Override
  public String body() {
    return "";
  }

  @Override
  public KubernetesUser user() {
    return new KubernetesUser("tester", List.of(KubernetesUser.MASTERS));
  }
}
