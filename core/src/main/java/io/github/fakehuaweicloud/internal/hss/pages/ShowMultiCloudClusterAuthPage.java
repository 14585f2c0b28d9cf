package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.header;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.limit;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.offset;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.page;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.path;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.query;

import io.github.fakehuaweicloud.internal.contract.Page;
import java.util.List;

/**
 * The page "Obtaining the Account Permissions of a Multi-cloud Cluster", as updated on 2026-05-12.
 */
public final class ShowMultiCloudClusterAuthPage {

  public static final Page PAGE =
      page(
          "ShowMultiCloudClusterAuth",
          "Obtaining the Account Permissions of a Multi-cloud Cluster",
          "GET",
          "/clusters/{cluster_id}/permissions",
          () ->
              List.of(
                  path(mandatory("cluster_id", text(1, 64))),
                  query(offset(), limit()),
                  header(),
                  table(
                      4,
                      "Response body parameters",
                      RESPONSE_BODY,
                      answered("total_num", integer(0, 100)),
                      answered("data_list", arrayOf("MultiCloudClusterAuthInfo"))),
                  table(
                      5,
                      "MultiCloudClusterAuthInfo",
                      RESPONSE_BODY,
                      answered("api_groups", text(1, 64)),
                      answered("resources", text(1, 16)),
                      answered("function", text(1, 16)),
                      answered("is_authed", bool()),
                      answered("advice", text(1, 128)))));

  private ShowMultiCloudClusterAuthPage() {}
}
