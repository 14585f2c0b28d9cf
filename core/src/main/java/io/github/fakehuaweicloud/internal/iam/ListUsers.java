package io.github.fakehuaweicloud.internal.iam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

final class ListUsers implements IamEndpoint {

  @Override
  public Page page() {
    return ListUsersPage.PAGE;
  }

  @Override
  public Answer answer(Call call, Realm realm) {
    Entities entities = new Entities(realm.identity(), realm.address(call));
    ArrayNode users = JsonNodeFactory.instance.arrayNode();
    if (isTheirAccount(call, realm)) {
      realm.identity().users().stream()
          .filter(user -> call.value(IamParameters.NAME).orElse(user.name()).equals(user.name()))
          .map(entities::user)
          .forEach(users::add);
    }
    return call.answered(IamAnswers.list("users", users, realm.address(call) + page().path()));
  }

  private static boolean isTheirAccount(Call call, Realm realm) {
    String own = realm.identity().domainId();
    return call.value(IamParameters.DOMAIN_ID).orElse(own).equals(own)
        && call.value(IamParameters.ENABLED).orElse(true);
  }
}
