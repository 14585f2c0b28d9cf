package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Rule;
import java.util.List;

/** The page "Revoking a Cluster Certificate of a User", the same in every edition. */
public final class RevokeClusterCertificatePage {

  public static final Page PAGE =
      new Page(
          "RevokeKubernetesClusterCert",
          "CCE",
          "Revoking a Cluster Certificate of a User",
          "POST",
          List.of(
              new PathTemplate(
                  "/api/v3/projects/{project_id}/clusters/{cluster_id}/clustercertrevoke")),
          () ->
              List.of(
                  Requests.clusterPath(),
                  Requests.header(2),
                  table(
                      3,
                      "Request body parameters",
                      BODY,
                      optional("userId", text()),
                      optional("agencyId", text()))),
          () ->
              List.of(
                  new Rule(
                      "userId",
                      "userId or agencyId",
                      List.of("userId", "agencyId"),
                      (sent, now) ->
                          sent.has(CceParameters.USER_ID) || sent.has(CceParameters.AGENCY_ID)),
                  new Rule(
                      "agencyId",
                      "no agencyId beside a userId",
                      List.of(),
                      (sent, now) ->
                          !(sent.has(CceParameters.USER_ID)
                              && sent.has(CceParameters.AGENCY_ID)))));

  private RevokeClusterCertificatePage() {}
}
