package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.QUERY;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.internal.cce.answers.ClusterTables;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterDescription;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import java.util.List;
import java.util.stream.Stream;

/** The page "Listing Clusters in a Specified Project", the same in every edition. */
public final class ListClustersPage {

  public static final Page PAGE =
      new Page(
          "ListClusters",
          "CCE",
          "Listing Clusters in a Specified Project",
          "GET",
          List.of(new PathTemplate("/api/v3/projects/{project_id}/clusters")),
          () ->
              Stream.concat(
                      Stream.of(
                          Requests.projectPath(),
                          table(
                              2,
                              "Query Parameters",
                              QUERY,
                              optional("detail", text()),
                              optional("status", text().oneOf(phases())),
                              optional(
                                  "type",
                                  text().oneOf(ClusterDescription.TYPES.toArray(String[]::new))),
                              optional("version", text())),
                          Requests.headerWithoutBody(3)),
                      ClusterTables.list(4).stream())
                  .toList());

  private ListClustersPage() {}

  private static String[] phases() {
    return Stream.of(ClusterPhase.values()).map(ClusterPhase::text).toArray(String[]::new);
  }
}
