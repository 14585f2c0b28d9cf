package io.github.fakehuaweicloud.hss;

import io.github.fakehuaweicloud.requests.Parameter;
import java.time.Instant;

/**
 * The parameters of HSS's page "Creating a Multi-cloud Cluster", with the types of their values.
 *
 * <pre>{@code
 * assertThat(request.parameter(HssParameters.PROVIDER)).contains("tencent");
 * assertThat(cloud).received(multiCloudClusterRequest().with(HssParameters.NAME, "ywk-test"));
 * }</pre>
 */
public final class HssParameters {

  /** Path, Table 1: the project. */
  public static final Parameter<String> PROJECT_ID = Parameter.text("project_id");

  /** Query, Table 2: the enterprise project. */
  public static final Parameter<String> ENTERPRISE_PROJECT_ID =
      Parameter.text("enterprise_project_id");

  /** Header, Table 3: the token; a secret. A signed request has none. */
  public static final Parameter<String> TOKEN = Parameter.text("X-Auth-Token");

  /** Body, Table 4: the cluster's name. */
  public static final Parameter<String> NAME = Parameter.text("name");

  /** Body, Table 4: the cluster's provider, for example {@code tencent}. */
  public static final Parameter<String> PROVIDER = Parameter.text("provider");

  /** Body, Table 4: the API server's address. */
  public static final Parameter<String> SERVER = Parameter.text("server");

  /** Body, Table 4: the image repository's address. */
  public static final Parameter<String> IMAGE_REPO = Parameter.text("image_repo");

  /** Body, Table 4: the image repository's user. */
  public static final Parameter<String> IMAGE_REPO_USERNAME = Parameter.text("image_repo_username");

  /** Body, Table 4: the image repository's password; a secret. */
  public static final Parameter<String> IMAGE_REPO_PASSWORD = Parameter.text("image_repo_password");

  /** Body, Table 4: the organization. */
  public static final Parameter<String> ORGANIZATION = Parameter.text("organization");

  /** Body, Table 4: the image repository's type, for example {@code harbor}. */
  public static final Parameter<String> IMAGE_REPO_TYPE = Parameter.text("image_repo_type");

  /** Body, Table 4: the end of the current validity, to the millisecond. */
  public static final Parameter<Instant> CURRENT_EXPIRATION_DATE =
      Parameter.epochMilliseconds("current_expiration_date");

  /** Body, Table 4: the end of the certificate's validity, to the millisecond. */
  public static final Parameter<Instant> CERTIFICATE_EXPIRATION_DATE =
      Parameter.epochMilliseconds("certificate_expiration_date");

  /** Body, Table 4: the kubeconfig, YAML or JSON; a secret. */
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

  private HssParameters() {}
}
