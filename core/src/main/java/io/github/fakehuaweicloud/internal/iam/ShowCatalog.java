package io.github.fakehuaweicloud.internal.iam;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import java.util.List;

final class ShowCatalog implements IamEndpoint {

  static final Page PAGE =
      new Page(
          "KeystoneShowCatalog",
          "IAM",
          "Querying a Service Catalog",
          "GET",
          List.of(new PathTemplate("/v3/auth/catalog")),
          () ->
              List.of(
                  IamTables.headers(1),
                  table(
                      2,
                      "Parameters in the response body",
                      RESPONSE_BODY,
                      answered("catalog", arrayOf("catalog")),
                      answered("links", object("links"))),
                  IamTables.catalog(3),
                  IamTables.endpoints(4),
                  IamTables.listLinks(5)));

  @Override
  public Page page() {
    return PAGE;
  }

  @Override
  public Answer answer(Call call, Realm realm) {
    String address = realm.address(call);
    ObjectNode body = IamAnswers.object();
    body.set("catalog", new Entities(realm.identity(), address).catalog());
    body.putObject("links").put("self", address + PAGE.path());
    return call.answered(IamAnswers.json(200, body));
  }
}
