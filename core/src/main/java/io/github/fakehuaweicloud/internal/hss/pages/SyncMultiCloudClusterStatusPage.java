package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.header;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.page;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.path;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.query;

import io.github.fakehuaweicloud.internal.contract.Page;
import java.util.List;

/**
 * The page "Synchronizing the Access Status of a Multi-cloud Cluster", as updated on 2026-05-12.
 */
public final class SyncMultiCloudClusterStatusPage {

  public static final Page PAGE =
      page(
          "SyncMultiCloudClusterStatus",
          "Synchronizing the Access Status of a Multi-cloud Cluster",
          "POST",
          "/clusters/status-synchronize",
          () ->
              List.of(
                  path(),
                  query(),
                  header(),
                  table(
                      4,
                      "Request body parameters",
                      BODY,
                      optional("total_num", integer(0, 32)),
                      optional("data_list", arrayOf("MultiCloudClusterIdInfo"))),
                  table(5, "MultiCloudClusterIdInfo", BODY, optional("cluster_id", text()))));

  private SyncMultiCloudClusterStatusPage() {}
}
