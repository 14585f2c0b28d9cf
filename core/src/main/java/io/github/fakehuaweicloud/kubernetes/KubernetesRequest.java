package io.github.fakehuaweicloud.kubernetes;

import java.util.Optional;

/**
 * A request to the API server of a cluster whose caller is known and may send it.
 *
 * <p>Immutable. Implemented by the fake only.
 */
public interface KubernetesRequest {

  /**
   * The HTTP method.
   *
   * @return in capitals, for example {@code GET}
   */
  String method();

  /**
   * The path, decoded, without the query and without a slash at its end.
   *
   * @return for example {@code /api/v1/namespaces/default/configmaps/settings}
   */
  String path();

  /**
   * The query as sent.
   *
   * @return without the question mark; empty if there is none
   */
  String rawQuery();

  /**
   * A parameter of the query.
   *
   * @param name for example {@code labelSelector}
   * @return its first value, decoded; empty if it was not sent
   */
  Optional<String> query(String name);

  /**
   * A header.
   *
   * @param name in any case
   * @return its first value; empty if it was not sent
   */
  Optional<String> header(String name);

  /**
   * The body.
   *
   * @return as UTF-8; empty if there is none
   */
  String body();

  /**
   * Who calls.
   *
   * @return the user of the client certificate, token or signature
   */
  KubernetesUser user();
}
