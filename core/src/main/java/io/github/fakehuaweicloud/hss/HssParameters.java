package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.requests.Parameter;
import java.time.Instant;

/**
 * The parameters of HSS's pages on multi-cloud clusters, with the types of their values. Table
 * numbers are those of "Creating a Multi-cloud Cluster", unless another page is named.
 *
 * <pre>{@code
 * assertThat(request.parameter(HssParameters.PROVIDER)).contains("tencent");
 * assertThat(cloud).received(multiCloudClusterRequest().with(HssParameters.NAME, "ywk-test"));
 * assertThat(cloud).received(request("UpdateMultiCloudClusters").with(HssParameters.UPGRADE, true));
 * }</pre>
 */
public final class HssParameters {

  // Of every page

  /** Path, Table 1: the project. */
  public static final Parameter<String> PROJECT_ID = Parameter.text("project_id");

  /** Query, Table 2: the enterprise project. */
  public static final Parameter<String> ENTERPRISE_PROJECT_ID =
      Parameter.text("enterprise_project_id");

  /** Header, Table 3: the token; a secret. A signed request has none. */
  public static final Parameter<String> TOKEN = Parameter.text("X-Auth-Token");

  // Of "Creating a Multi-cloud Cluster"

  /** Body, Table 4: the cluster's name. */
  public static final Parameter<String> NAME = Parameter.text("name");

  /** Body, Table 4: the cluster's provider, for example {@code tencent}. */
  public static final Parameter<String> PROVIDER = Parameter.text("provider");

  /** Body, Table 4: the API server's address. */
  public static final Parameter<String> SERVER = Parameter.text("server");

  /**
   * Body, Table 4, and query of "Obtaining the Image Upload Command": the image repository's
   * address.
   */
  public static final Parameter<String> IMAGE_REPO = Parameter.text("image_repo");

  /** Body, Table 4: the image repository's user. */
  public static final Parameter<String> IMAGE_REPO_USERNAME = Parameter.text("image_repo_username");

  /** Body, Table 4: the image repository's password; a secret. */
  public static final Parameter<String> IMAGE_REPO_PASSWORD = Parameter.text("image_repo_password");

  /** Body, Table 4, and query of "Obtaining the Image Upload Command": the organization. */
  public static final Parameter<String> ORGANIZATION = Parameter.text("organization");

  /** Body, Table 4: the image repository's type, for example {@code harbor}. */
  public static final Parameter<String> IMAGE_REPO_TYPE = Parameter.text("image_repo_type");

  /**
   * Body, Table 4, and body of "Updating a Multi-cloud Cluster": the end of the current validity,
   * to the millisecond.
   */
  public static final Parameter<Instant> CURRENT_EXPIRATION_DATE =
      Parameter.epochMilliseconds("current_expiration_date");

  /** Body, Table 4: the end of the certificate's validity, to the millisecond. */
  public static final Parameter<Instant> CERTIFICATE_EXPIRATION_DATE =
      Parameter.epochMilliseconds("certificate_expiration_date");

  /**
   * Body, Table 4, and body of "Parsing the Configuration File of a Multi-cloud Cluster": the
   * kubeconfig, YAML or JSON; a secret. An update calls it {@link #KUBECONFIG}.
   */
  public static final Parameter<String> KUBE_CONFIG = Parameter.text("kube_config");

  /** Body, Table 4: the image architecture, {@code x86} or {@code arm}. */
  public static final Parameter<String> IMAGE_ARCH = Parameter.text("image_arch");

  /** Body, Table 4: the ANP proxy's address. */
  public static final Parameter<String> ANP_PROXY = Parameter.text("anp_proxy");

  /** Body, Table 4: the Hostguard proxy's address. */
  public static final Parameter<String> HOSTGUARD_PROXY = Parameter.text("hostguard_proxy");

  /** Body, Table 4: the container's name. */
  public static final Parameter<String> CONTAINER_NAME = Parameter.text("container_name");

  /** Body, Table 4: the DNS policy, for example {@code clusterfirst}. */
  public static final Parameter<String> DNS_POLICY = Parameter.text("dns_policy");

  /** Body, Table 4: the DNS servers, separated by semicolons. */
  public static final Parameter<String> DNS_CONFIG = Parameter.text("dns_config");

  // Of the pages about one cluster, and of lists

  /** Path of an update, a removal and so on, and query of a list: the cluster. */
  public static final Parameter<String> CLUSTER_ID = Parameter.text("cluster_id");

  /** Query of a list: how many rows to skip; 0 if absent. */
  public static final Parameter<Integer> OFFSET = Parameter.integer("offset");

  /** Query of a list: how many rows to answer at most; 10 if absent. */
  public static final Parameter<Integer> LIMIT = Parameter.integer("limit");

  // Of "Updating a Multi-cloud Cluster"

  /** Body, Table 4 of the update: whether to upgrade the agent. */
  public static final Parameter<Boolean> UPGRADE = Parameter.bool("upgrade");

  /** Body, Table 4 of the update: a new kubeconfig, YAML or JSON; a secret. */
  public static final Parameter<String> KUBECONFIG = Parameter.text("kubeconfig");

  // Of "Synchronizing the Access Status of a Multi-cloud Cluster"

  /** Body, Table 4 of the synchronization: the number of clusters. */
  public static final Parameter<Integer> TOTAL_NUM = Parameter.integer("total_num");

  /** Body, Table 5 of the synchronization: a cluster whose status is synchronized. */
  public static final Parameter<String> SYNCHRONIZED_CLUSTER_ID =
      Parameter.text("data_list[].cluster_id");

  // Of "Obtaining the Image Upload Command of a Multi-Cloud Cluster"

  /** Query, Table 2 of the image upload command: the image repository's user. */
  public static final Parameter<String> USERNAME = Parameter.text("username");

  /** Query, Table 2 of the image upload command: that user's password; a secret. */
  public static final Parameter<String> PASSWORD = Parameter.text("password");

  /** Query, Table 2 of the image upload command: {@code docker} or {@code agent}. */
  public static final Parameter<String> PLUG_TYPE = Parameter.text("plug_type");

  private HssParameters() {}
}
