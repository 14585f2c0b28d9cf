package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.header;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.page;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.path;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.query;

import io.github.fakehuaweicloud.internal.contract.Page;
import java.util.List;

/**
 * The page "Network Configuration for Cluster Access over a Public Network", as updated on
 * 2026-05-12.
 */
public final class ShowAgentAddressPage {

  public static final Page PAGE =
      page(
          "ShowAgentAddress",
          "Network Configuration for Cluster Access over a Public Network",
          "GET",
          "/agent-network",
          () ->
              List.of(
                  path(),
                  query(),
                  header(),
                  table(
                      4,
                      "Response body parameters",
                      RESPONSE_BODY,
                      answered("anp_address", text(1, 256)),
                      answered("region_id", text(1, 128)),
                      answered("agent_address", text(1, 256)))));

  private ShowAgentAddressPage() {}
}
