package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.HEADER;
import static io.github.fakehuaweicloud.internal.contract.Section.PATH;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.internal.contract.MediaType;
import io.github.fakehuaweicloud.internal.contract.Table;

/** The request tables that most pages of CCE have in common. */
final class Requests {

  private Requests() {}

  static Table projectPath() {
    return table(1, "Path Parameters", PATH, mandatory("project_id", text()));
  }

  static Table clusterPath() {
    return table(
        1,
        "Path Parameters",
        PATH,
        mandatory("project_id", text()),
        mandatory("cluster_id", text()));
  }

  /** Its Content-Type is not checked where there is no body. */
  static Table headerWithoutBody(int number) {
    return table(
        number,
        "Request header parameters",
        HEADER,
        optional("Content-Type", text()),
        mandatory("X-Auth-Token", text()).credential());
  }

  static Table header(int number) {
    return table(
        number,
        "Request header parameters",
        HEADER,
        mandatory("Content-Type", new MediaType("application/json")),
        mandatory("X-Auth-Token", text()).credential());
  }
}
