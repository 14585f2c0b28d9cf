package io.github.fakehuaweicloud.hss;

import java.time.Instant;

/**
 * Configures a multi-cloud cluster that a test adds. Everything has a default. The values must keep
 * the rows of the page "Creating a Multi-cloud Cluster", Table 4; whether they do is checked when
 * the cluster is added. Meant for one thread.
 *
 * <pre>{@code
 * MultiCloudCluster cluster = cloud.hss()
 *     .addMultiCloudCluster(c -> c.name("staging").status(MultiCloudClusterStatus.CONNECT_SUCCESS));
 * }</pre>
 */
public interface MultiCloudClusterBuilder {

  /**
   * Sets the cluster id. Default: a random UUID.
   *
   * @param id 1 to 64 letters, digits, dots, dashes and underscores
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  MultiCloudClusterBuilder id(String id);

  /**
   * Sets the field {@code name}. Default: {@code multi-cloud-cluster}.
   *
   * @param name any text
   * @return this builder
   */
  MultiCloudClusterBuilder name(String name);

  /**
   * Sets the field {@code provider}. Default: {@code self_built_idc}.
   *
   * @param provider {@code ali}, {@code tencent}, {@code azure}, {@code aws}, {@code
   *     self_built_hw}, {@code self_built_idc} or empty text
   * @return this builder
   */
  MultiCloudClusterBuilder provider(String provider);

  /**
   * Sets the field {@code server}. Default: absent, so that the kubeconfig's address is listed.
   *
   * @param server for example {@code https://lb.kubesphere.local:6443}
   * @return this builder
   */
  MultiCloudClusterBuilder server(String server);

  /**
   * Sets the field {@code image_repo}. Default: absent.
   *
   * @param repository for example {@code harbor.example.com}
   * @return this builder
   */
  MultiCloudClusterBuilder imageRepo(String repository);

  /**
   * Sets the field {@code organization}. Default: absent.
   *
   * @param organization for example {@code security}
   * @return this builder
   */
  MultiCloudClusterBuilder organization(String organization);

  /**
   * Sets the field {@code kube_config}. Default: one cluster, {@code https://10.0.0.1:6443},
   * without certificates.
   *
   * @param text YAML or JSON, for example {@code Kubeconfig.toYaml()}
   * @return this builder
   * @throws io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException if it is no kubeconfig
   */
  MultiCloudClusterBuilder kubeconfig(String text);

  /**
   * Sets the query parameter {@code enterprise_project_id}. Default: {@code 0}.
   *
   * @param id 1 to 256 characters
   * @return this builder
   */
  MultiCloudClusterBuilder enterpriseProjectId(String id);

  /**
   * Sets the field {@code current_expiration_date}. Default: absent.
   *
   * @param time to the millisecond, from 1970 on
   * @return this builder
   */
  MultiCloudClusterBuilder currentExpirationDate(Instant time);

  /**
   * Sets the field {@code certificate_expiration_date}. Default: absent, so that the expiry of the
   * kubeconfig's client certificate is listed.
   *
   * @param time to the millisecond, from 1970 on
   * @return this builder
   */
  MultiCloudClusterBuilder certificateExpirationDate(Instant time);

  /**
   * Sets the status. Default: {@code not_connect}.
   *
   * @param status the status to start in
   * @return this builder
   */
  MultiCloudClusterBuilder status(MultiCloudClusterStatus status);

  /**
   * Sets the version of the agent. Default: none; 3.2.10 once it has connected.
   *
   * @param version for example {@code 3.2.10}
   * @return this builder
   */
  MultiCloudClusterBuilder agentVersion(String version);
}
