package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.internal.contract.MatchingText.matching;
import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;

import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Rule;
import io.github.fakehuaweicloud.internal.contract.SentParameters;
import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.List;
import java.util.stream.Stream;

/** The page "Binding/Unbinding Public API Server Address", the same in every edition. */
public final class UpdateClusterEipPage {

  public static final Page PAGE =
      new Page(
          "UpdateClusterEip",
          "CCE",
          "Binding/Unbinding Public API Server Address",
          "PUT",
          List.of(
              new PathTemplate("/api/v3/projects/{project_id}/clusters/{cluster_id}/mastereip")),
          () -> Stream.concat(request(), response()).toList(),
          () ->
              List.of(
                  new Rule(
                      "spec.spec.id",
                      "the id of the EIP to bind",
                      List.of(),
                      (sent, now) ->
                          !binds(sent) || !sent.value(CceParameters.EIP_ID).orElse("").isEmpty())));

  private UpdateClusterEipPage() {}

  static boolean binds(String action) {
    return action.equalsIgnoreCase("bind");
  }

  private static boolean binds(SentParameters sent) {
    return sent.value(CceParameters.ACTION).filter(UpdateClusterEipPage::binds).isPresent();
  }

  private static Stream<Table> request() {
    return Stream.of(
        Requests.clusterPath(),
        Requests.header(2),
        table(
            3, "Request body parameters", BODY, mandatory("spec", object("MasterEIPRequestSpec"))),
        table(
            4,
            "MasterEIPRequestSpec",
            BODY,
            mandatory(
                "action",
                matching(
                    "bind or unbind, in any case",
                    "^([Bb][Ii][Nn][Dd]|[Uu][Nn][Bb][Ii][Nn][Dd])$",
                    "bind",
                    "unbind",
                    "Bind")),
            optional("spec", object("MasterEIPRequestSpecSpec")),
            optional("bandwidth", text()),
            optional("elasticIp", text())),
        table(5, "MasterEIPRequestSpecSpec", BODY, optional("id", text(0, 256))));
  }

  private static Stream<Table> response() {
    return Stream.of(
        table(
            6,
            "Response body parameters",
            RESPONSE_BODY,
            answered("metadata", object()),
            answered("spec", object("MasterEIPResponseSpec")),
            answered("status", object("MasterEIPResponseStatus"))),
        table(
            7,
            "MasterEIPResponseSpec",
            RESPONSE_BODY,
            answered("action", text().oneOf("bind")),
            answered("spec", object("MasterEIPResponseSpecSpec")),
            answered("elasticIp", text())),
        table(
            8,
            "MasterEIPResponseSpecSpec",
            RESPONSE_BODY,
            answered("id", text()),
            answered("eip", object("EipSpec")),
            answered("IsDynamic", bool())),
        table(9, "EipSpec", RESPONSE_BODY, answered("bandwidth", object("Bandwidth"))),
        table(
            10,
            "Bandwidth",
            RESPONSE_BODY,
            answered("size", integer(1, Integer.MAX_VALUE)),
            answered("sharetype", text())),
        table(
            11,
            "MasterEIPResponseStatus",
            RESPONSE_BODY,
            answered("privateEndpoint", text()),
            answered("publicEndpoint", text())));
  }
}
