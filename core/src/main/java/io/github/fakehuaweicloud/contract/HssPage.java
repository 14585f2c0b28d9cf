package io.github.fakehuaweicloud.contract;

import static io.github.fakehuaweicloud.contract.Location.BODY;
import static io.github.fakehuaweicloud.contract.Location.HEADER;
import static io.github.fakehuaweicloud.contract.Location.PATH;
import static io.github.fakehuaweicloud.contract.Location.QUERY;
import static io.github.fakehuaweicloud.contract.Location.RESPONSE_BODY;
import static io.github.fakehuaweicloud.contract.Row.answered;
import static io.github.fakehuaweicloud.contract.Row.mandatory;
import static io.github.fakehuaweicloud.contract.Row.optional;
import static io.github.fakehuaweicloud.contract.Table.table;
import static io.github.fakehuaweicloud.contract.Text.text;
import static io.github.fakehuaweicloud.contract.WholeNumber.longInteger;

import java.util.List;

/** HSS's page "Creating a Multi-cloud Cluster", updated on 2026-04-03. */
public final class HssPage {

  /** The value of {@code enterprise_project_id} when it is absent: the default one. */
  public static final String DEFAULT_ENTERPRISE_PROJECT = "0";

  /**
   * The page. Its example prints the path with a stray {@code &} before the query, so that form is
   * answered too.
   */
  public static final Operation CREATE_MULTI_CLOUD_CLUSTER =
      new Operation(
          "CreateMultiCloudClusters",
          "HSS",
          "Creating a Multi-cloud Cluster",
          "POST",
          List.of(
              new PathTemplate("/v5/{project_id}/container/kubernetes/multi-cloud/clusters"),
              new PathTemplate("/v5/{project_id}/container/kubernetes/multi-cloud/clusters&")),
          List.of(
              table(1, "Path Parameters", PATH, mandatory("project_id", text(1, 256))),
              table(2, "Query Parameters", QUERY, optional("enterprise_project_id", text(1, 256))),
              table(
                  3,
                  "Request header parameters",
                  HEADER,
                  mandatory("X-Auth-Token", text(1, 32768)).credential()),
              table(
                  4,
                  "Request body parameters",
                  BODY,
                  optional("name", text()),
                  optional(
                      "provider",
                      text(0, 64)
                          .oneOf(
                              "ali", "tencent", "azure", "aws", "self_built_hw", "self_built_idc")),
                  optional("server", text()),
                  optional("image_repo", text()),
                  optional("image_repo_username", text()),
                  optional("image_repo_password", text()).secret(),
                  optional("organization", text()),
                  optional(
                      "image_repo_type", text(0, 64).oneOf("harbor", "quay", "jfrog", "other")),
                  optional("current_expiration_date", epochMilliseconds()),
                  optional("certificate_expiration_date", epochMilliseconds()),
                  mandatory("kube_config", text()).secret(),
                  optional("image_arch", text().oneOf("x86", "arm")),
                  optional("anp_proxy", text()),
                  optional("hostguard_proxy", text()),
                  optional("container_name", text()),
                  optional(
                      "dns_policy",
                      text().oneOf("default", "clusterfirst", "clusterfirstwithhostnet", "none")),
                  optional("dns_config", new IpAddresses())),
              table(5, "Response body parameters", RESPONSE_BODY, answered("cluster_id", text()))),
          List.of());

  private HssPage() {}

  /**
   * The operations of HSS that the fake answers.
   *
   * @return the operations
   */
  public static List<Operation> operations() {
    return List.of(CREATE_MULTI_CLOUD_CLUSTER);
  }

  private static WholeNumber epochMilliseconds() {
    return longInteger(0, Long.MAX_VALUE).unit("milliseconds since 1970");
  }
}
