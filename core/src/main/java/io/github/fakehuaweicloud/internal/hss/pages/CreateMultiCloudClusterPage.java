package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.Section.HEADER;
import static io.github.fakehuaweicloud.internal.contract.Section.PATH;
import static io.github.fakehuaweicloud.internal.contract.Section.QUERY;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.longInteger;

import io.github.fakehuaweicloud.internal.contract.IpAddresses;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.WholeNumber;
import java.util.List;

/** The page "Creating a Multi-cloud Cluster", as updated on 2026-04-03. */
public final class CreateMultiCloudClusterPage {

  /** Used if {@code enterprise_project_id} is absent. */
  public static final String DEFAULT_ENTERPRISE_PROJECT = "0";

  /** The example on the page has a stray {@code &} in the path, so that path is answered too. */
  public static final Page PAGE =
      new Page(
          "CreateMultiCloudClusters",
          "HSS",
          "Creating a Multi-cloud Cluster",
          "POST",
          List.of(
              new PathTemplate("/v5/{project_id}/container/kubernetes/multi-cloud/clusters"),
              new PathTemplate("/v5/{project_id}/container/kubernetes/multi-cloud/clusters&")),
          () ->
              List.of(
                  table(1, "Path Parameters", PATH, mandatory("project_id", text(1, 256))),
                  table(
                      2,
                      "Query Parameters",
                      QUERY,
                      optional("enterprise_project_id", text(1, 256))),
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
                                  "ali",
                                  "tencent",
                                  "azure",
                                  "aws",
                                  "self_built_hw",
                                  "self_built_idc")),
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
                          text()
                              .oneOf("default", "clusterfirst", "clusterfirstwithhostnet", "none")),
                      optional("dns_config", new IpAddresses())),
                  table(
                      5,
                      "Response body parameters",
                      RESPONSE_BODY,
                      answered("cluster_id", text()))));

  private CreateMultiCloudClusterPage() {}

  static WholeNumber epochMilliseconds() {
    return longInteger(0, Long.MAX_VALUE).unit("milliseconds since 1970");
  }
}
