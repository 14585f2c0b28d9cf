package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;
import static io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage.epochMilliseconds;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.header;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.page;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.path;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.query;

import io.github.fakehuaweicloud.internal.contract.Page;
import java.util.List;

/** The page "Parsing the Configuration File of a Multi-cloud Cluster", as updated on 2026-05-12. */
public final class ParseMultiCloudClusterConfigPage {

  public static final Page PAGE =
      page(
          "ParseMultiCloudClusterConfig",
          "Parsing the Configuration File of a Multi-cloud Cluster",
          "POST",
          "/config-analyze",
          () ->
              List.of(
                  path(),
                  query(),
                  header(),
                  table(
                      4,
                      "Request body parameters",
                      BODY,
                      mandatory("kube_config", text()).secret()),
                  table(
                      5,
                      "Response body parameters",
                      RESPONSE_BODY,
                      answered("total_num", integer(0, 32)),
                      answered("data_list", arrayOf("MultiCloudClusterConfigInfo"))),
                  table(
                      6,
                      "MultiCloudClusterConfigInfo",
                      RESPONSE_BODY,
                      answered("address", text()),
                      answered("certificate_expiration_date", epochMilliseconds()))));

  private ParseMultiCloudClusterConfigPage() {}
}
