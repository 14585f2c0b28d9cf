package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import java.util.List;

/** The page "Obtaining Cluster Access Address", the same in every edition. */
public final class ShowClusterEndpointsPage {

  public static final Page PAGE =
      new Page(
          "ShowClusterEndpoints",
          "CCE",
          "Obtaining Cluster Access Address",
          "GET",
          List.of(new PathTemplate("/api/v3/projects/{project_id}/clusters/{cluster_id}/openapi")),
          () ->
              List.of(
                  Requests.clusterPath(),
                  Requests.headerWithoutBody(2),
                  table(
                      3,
                      "Response body parameters",
                      RESPONSE_BODY,
                      answered("metadata", object()),
                      answered("spec", object("OpenAPISpec")),
                      answered("status", object("OpenAPIResponseStatus"))),
                  table(
                      4, "OpenAPISpec", RESPONSE_BODY, answered("spec", object("OpenAPISpecSpec"))),
                  table(
                      5,
                      "OpenAPISpecSpec",
                      RESPONSE_BODY,
                      answered("id", text()),
                      answered("eip", object("EipSpec")),
                      answered("IsDynamic", bool())),
                  table(6, "EipSpec", RESPONSE_BODY, answered("bandwidth", object("Bandwidth"))),
                  table(
                      7,
                      "Bandwidth",
                      RESPONSE_BODY,
                      answered("size", integer(1, Integer.MAX_VALUE)),
                      answered("sharetype", text())),
                  table(
                      8,
                      "OpenAPIResponseStatus",
                      RESPONSE_BODY,
                      answered("privateEndpoint", text()),
                      answered("publicEndpoint", text()))));

  private ShowClusterEndpointsPage() {}
}
