package io.github.fakehuaweicloud.internal.iam;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import java.util.List;

/** Every user of the account has the one project. */
final class ListAuthProjects implements IamEndpoint {

  static final Page PAGE =
      new Page(
          "KeystoneListAuthProjects",
          "IAM",
          "Querying the List of Projects Accessible to Users",
          "GET",
          List.of(new PathTemplate("/v3/auth/projects")),
          () ->
              List.of(
                  IamTables.headers(1),
                  IamTables.list(2, "projects"),
                  IamTables.listLinks(3),
                  IamTables.projects(4),
                  IamTables.selfLink(5, "projects.links")));

  @Override
  public Page page() {
    return PAGE;
  }

  @Override
  public Answer answer(Call call, Realm realm) {
    return call.answered(
        IamAnswers.list(
            "projects",
            JsonNodeFactory.instance
                .arrayNode()
                .add(new Entities(realm.identity(), realm.address(call)).project()),
            realm.address(call) + PAGE.path()));
  }
}
