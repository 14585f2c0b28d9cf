package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.Query;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.Optional;

record SentRequest(
    String method, String path, String rawQuery, Headers headers, String body, KubernetesUser user)
    implements KubernetesRequest {

  /** The official client asks for {@code /version/} and {@code /apis/}; API servers answer both. */
  SentRequest {
    path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }

  @Override
  public Optional<String> query(String name) {
    return Query.parse(rawQuery).first(name);
  }

  @Override
  public Optional<String> header(String name) {
    return headers.first(name);
  }

  /** Without the query and the body, which may hold secrets. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
