package io.github.fakehuaweicloud.internal.iam;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import java.util.List;

/** A user belongs to one account. */
final class ListAuthDomains implements IamEndpoint {

  static final Page PAGE =
      new Page(
          "KeystoneListAuthDomains",
          "IAM",
          "Querying Account Information Accessible to Users",
          "GET",
          List.of(new PathTemplate("/v3/auth/domains")),
          () ->
              List.of(
                  IamTables.headers(1),
                  IamTables.list(2, "domains"),
                  IamTables.listLinks(3),
                  table(
                      4,
                      "domains",
                      RESPONSE_BODY,
                      answered("name", text()),
                      answered("description", text()),
                      answered("enabled", bool()),
                      answered("id", text()),
                      answered("links", object("domains.links"))),
                  IamTables.selfLink(5, "domains.links")));

  @Override
  public Page page() {
    return PAGE;
  }

  @Override
  public Answer answer(Call call, Realm realm) {
    return call.answered(
        IamAnswers.list(
            "domains",
            JsonNodeFactory.instance
                .arrayNode()
                .add(new Entities(realm.identity(), realm.address(call)).domain()),
            realm.address(call) + PAGE.path()));
  }
}
