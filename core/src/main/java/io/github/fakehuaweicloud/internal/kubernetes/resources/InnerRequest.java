package io.github.fakehuaweicloud.internal.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.List;
import java.util.Optional;

/** What the API server itself asks the store. */
record InnerRequest(String path) implements KubernetesRequest {

  private static final KubernetesUser API_SERVER =
      new KubernetesUser("system:apiserver", List.of(KubernetesUser.MASTERS));

  @Override
  public String method() {
    return "GET";
  }

  @Override
  public String rawQuery() {
    return "";
  }

  @Override
  public Optional<String> query(String name) {
    return Optional.empty();
  }

  @Override
  public Optional<String> header(String name) {
    return Optional.empty();
  }

  @Override
  public String body() {
    return "";
  }

  @Override
  public KubernetesUser user() {
    return API_SERVER;
  }
}
