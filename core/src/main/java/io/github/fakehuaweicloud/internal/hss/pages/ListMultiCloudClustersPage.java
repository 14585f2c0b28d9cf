package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.longInteger;
import static io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage.epochMilliseconds;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.header;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.limit;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.offset;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.page;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.path;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.query;

import io.github.fakehuaweicloud.internal.contract.Page;
import java.util.List;

/** The page "Querying a Multi-cloud Cluster", as updated on 2026-05-12. */
public final class ListMultiCloudClustersPage {

  public static final Page PAGE =
      page(
          "ListMultiCloudClusters",
          "Querying a Multi-cloud Cluster",
          "GET",
          "/clusters",
          () ->
              List.of(
                  path(),
                  query(optional("cluster_id", text()), offset(), limit()),
                  header(),
                  table(
                      4,
                      "Response body parameters",
                      RESPONSE_BODY,
                      answered("total_num", integer(0, 100_000)),
                      answered("data_list", arrayOf("MultiCloudClusterInfo"))),
                  table(
                      5,
                      "MultiCloudClusterInfo",
                      RESPONSE_BODY,
                      answered("cluster_id", text()),
                      answered("cluster_name", text()),
                      answered("provider", text()),
                      answered("server", text()),
                      answered("image_repo", text()),
                      answered(
                          "status",
                          text()
                              .oneOf(
                                  "not_connect",
                                  "connect_success",
                                  "connect_fail",
                                  "connect_disruption")),
                      answered("version", text()),
                      answered("current_expiration_date", epochMilliseconds()),
                      answered(
                          "certificate_expiration_date",
                          longInteger(0, 4_071_095_999_000L).unit("milliseconds since 1970")))));

  private ListMultiCloudClustersPage() {}
}
