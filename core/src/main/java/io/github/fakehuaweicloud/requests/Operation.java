package io.github.fakehuaweicloud.requests;

/**
 * One operation of a service, as the vendor names it. Each is documented on a page of the vendor's
 * API reference; its title and its rows are those of that page.
 *
 * <pre>{@code
 * assertThat(request.operation()).map(Operation::id).contains("CreateKubernetesClusterCert");
 * }</pre>
 *
 * <p>Immutable. Made by the fake only.
 */
public interface Operation {

  /**
   * The vendor's name of the operation, which its SDKs and its API Explorer use too.
   *
   * @return for example {@code CreateKubernetesClusterCert}
   */
  String id();

  /**
   * The service's short name.
   *
   * @return for example {@code CCE}
   */
  String service();

  /**
   * The title of the operation's page.
   *
   * @return for example {@code Obtaining a Cluster Certificate}
   */
  String title();

  /**
   * The HTTP method.
   *
   * @return for example {@code POST}
   */
  String method();

  /**
   * The path as the page writes it, its variables in braces.
   *
   * @return for example {@code /api/v3/projects/{project_id}/clusters/{cluster_id}/clustercert}
   */
  String path();
}
