package io.github.fakehuaweicloud.requests;

/**
 * One operation of a service. The vendor's API reference has one page for each.
 *
 * <pre>{@code
 * assertThat(request.operation()).map(Operation::id).contains("CreateKubernetesClusterCert");
 * }</pre>
 *
 * <p>Immutable. Implemented by the fake only.
 */
public interface Operation {

  /**
   * The name of the operation in the vendor's SDKs and API Explorer.
   *
   * @return for example {@code CreateKubernetesClusterCert}
   */
  String id();

  /**
   * The short name of the service.
   *
   * @return {@code CCE}, {@code HSS} or {@code IAM}
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
   * The path as the page writes it, with its variables in braces.
   *
   * @return for example {@code /api/v3/projects/{project_id}/clusters/{cluster_id}/clustercert}
   */
  String path();
}
