package io.github.fakehuaweicloud.internal.iam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.requests.Parameter;

/** Lists the one project, or nothing. */
final class ListProjects implements IamEndpoint {

  @Override
  public Page page() {
    return ListProjectsPage.PAGE;
  }

  @Override
  public Answer answer(Call call, Realm realm) {
    ArrayNode projects = JsonNodeFactory.instance.arrayNode();
    if (isAskedFor(call, realm.identity())) {
      projects.add(new Entities(realm.identity(), realm.address(call)).project());
    }
    return call.answered(
        IamAnswers.list("projects", projects, realm.address(call) + page().path()));
  }

  private static boolean isAskedFor(Call call, Identity identity) {
    return is(call, IamParameters.NAME, identity.region())
        && is(call, IamParameters.DOMAIN_ID, identity.domainId())
        && is(call, IamParameters.PARENT_ID, identity.domainId())
        && is(call, IamParameters.ENABLED, true)
        && is(call, IamParameters.IS_DOMAIN, false)
        && call.value(IamParameters.PAGE).orElse(1) == 1;
  }

  private static <T> boolean is(Call call, Parameter<T> parameter, T wanted) {
    return call.value(parameter).orElse(wanted).equals(wanted);
  }
}
