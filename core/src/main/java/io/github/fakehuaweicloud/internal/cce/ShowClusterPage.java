package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.QUERY;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.internal.cce.answers.ClusterTables;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import java.util.List;
import java.util.stream.Stream;

/** The page "Reading a Specified Cluster", the same in every edition. */
public final class ShowClusterPage {

  public static final Page PAGE =
      new Page(
          "ShowCluster",
          "CCE",
          "Reading a Specified Cluster",
          "GET",
          List.of(new PathTemplate("/api/v3/projects/{project_id}/clusters/{cluster_id}")),
          () ->
              Stream.concat(
                      Stream.of(
                          Requests.clusterPath(),
                          table(2, "Query Parameters", QUERY, optional("detail", text())),
                          Requests.headerWithoutBody(3)),
                      ClusterTables.clusterWithAuthority(4).stream())
                  .toList());

  private ShowClusterPage() {}
}
