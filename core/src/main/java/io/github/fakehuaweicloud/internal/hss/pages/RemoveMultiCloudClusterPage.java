package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.header;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.page;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.path;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.query;

import io.github.fakehuaweicloud.internal.contract.Page;
import java.util.List;

/** The page "Deleting a Multi-cloud Cluster", as updated on 2026-05-12. */
public final class RemoveMultiCloudClusterPage {

  public static final Page PAGE =
      page(
          "RemoveMultiCloudClusters",
          "Deleting a Multi-cloud Cluster",
          "DELETE",
          "/clusters/{cluster_id}",
          () -> List.of(path(mandatory("cluster_id", text())), query(), header()));

  private RemoveMultiCloudClusterPage() {}
}
