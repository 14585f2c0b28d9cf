package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.http.Query;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A request as the API server gives it to its handlers. */
record Sent(String method, String path, String rawQuery, Map<String, String> headers, String body)
    implements KubernetesRequest {

  Sent {
    Map<String, String> anyCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }

  static Sent of(String method, String target, String contentType, String body) {
    String[] parts = target.split("\\?", 2);
    return new Sent(
        method,
        parts[0],
        parts.length == 2 ? parts[1] : "",
        contentType.isEmpty() ? Map.of() : Map.of("Content-Type", contentType),
        body);
  }

  Sent accepting(String mediaTypes) {
    Map<String, String> more = new TreeMap<>(headers);
    more.put("Accept", mediaTypes);
    return new Sent(method, path, rawQuery, more, body);
  }

  @Override
  public Optional<String> query(String name) {
    return Query.parse(rawQuery).first(name);
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name));
  }

  @Override
  public KubernetesUser user() {
    return new KubernetesUser("tester", List.of(KubernetesUser.MASTERS));
  }
}
