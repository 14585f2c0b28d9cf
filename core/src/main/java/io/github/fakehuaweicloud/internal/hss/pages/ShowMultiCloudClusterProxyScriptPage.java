package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
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
 * The page "Obtaining the Agent Installation Script of a Multi-cloud Cluster", as updated on
 * 2026-05-12.
 */
public final class ShowMultiCloudClusterProxyScriptPage {

  public static final Page PAGE =
      page(
          "ShowMultiCloudClusterProxyScript",
          "Obtaining the Agent Installation Script of a Multi-cloud Cluster",
          "GET",
          "/clusters/{cluster_id}/agent/install-script",
          () ->
              List.of(
                  path(mandatory("cluster_id", text())),
                  query(),
                  header(),
                  table(
                      4,
                      "Response body parameters",
                      RESPONSE_BODY,
                      answered("install_script", text()))));

  private ShowMultiCloudClusterProxyScriptPage() {}
}
