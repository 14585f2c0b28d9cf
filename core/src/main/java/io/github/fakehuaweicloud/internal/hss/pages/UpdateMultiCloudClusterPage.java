package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage.epochMilliseconds;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.header;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.page;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.path;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.query;

import io.github.fakehuaweicloud.internal.contract.Page;
import java.util.List;

/** The page "Updating a Multi-cloud Cluster", as updated on 2026-05-12. */
public final class UpdateMultiCloudClusterPage {

  public static final Page PAGE =
      page(
          "UpdateMultiCloudClusters",
          "Updating a Multi-cloud Cluster",
          "PUT",
          "/clusters/{cluster_id}",
          () ->
              List.of(
                  path(mandatory("cluster_id", text())),
                  query(),
                  header(),
                  table(
                      4,
                      "Request body parameters",
                      BODY,
                      optional("current_expiration_date", epochMilliseconds()),
                      optional("upgrade", bool()),
                      optional("kubeconfig", text()).secret())));

  private UpdateMultiCloudClusterPage() {}
}
