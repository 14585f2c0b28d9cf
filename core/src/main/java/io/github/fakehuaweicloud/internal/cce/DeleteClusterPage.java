package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.internal.cce.answers.ClusterTables;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The page "Deleting a Cluster", the same in every edition. */
public final class DeleteClusterPage {

  /** What else can be deleted, and what happens to it if the request does not say. */
  static final Map<String, String> RESOURCES = resources();

  public static final Page PAGE =
      new Page(
          "DeleteCluster",
          "CCE",
          "Deleting a Cluster",
          "DELETE",
          List.of(new PathTemplate("/api/v3/projects/{project_id}/clusters/{cluster_id}")),
          () ->
              Stream.concat(
                      Stream.of(
                          Requests.clusterPath(),
                          new Table(2, "Query Parameters", Section.QUERY, query()),
                          Requests.headerWithoutBody(3)),
                      ClusterTables.deletedCluster(4).stream())
                  .toList());

  private DeleteClusterPage() {}

  private static List<Row> query() {
    return Stream.concat(
            RESOURCES.keySet().stream()
                .map(name -> optional(name, text().oneOf("true", "block", "try", "false", "skip"))),
            Stream.of(
                optional("tobedeleted", text().oneOf("true")),
                // Sent by Terraform's client, on no page.
                optional("errorStatus", text()),
                optional("ondemand_node_policy", text().oneOf("delete", "reset", "retain")),
                optional("periodic_node_policy", text().oneOf("reset", "retain"))))
        .toList();
  }

  private static Map<String, String> resources() {
    Map<String, String> resources = new LinkedHashMap<>();
    resources.put("delete_efs", "skip");
    resources.put("delete_eni", "block");
    resources.put("delete_evs", "skip");
    resources.put("delete_net", "block");
    resources.put("delete_obs", "skip");
    resources.put("delete_sfs", "skip");
    resources.put("delete_sfs30", "skip");
    resources.put("lts_reclaim_policy", "skip");
    return Collections.unmodifiableMap(resources);
  }
}
