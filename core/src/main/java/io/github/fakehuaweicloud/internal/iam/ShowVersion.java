package io.github.fakehuaweicloud.internal.iam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

final class ShowVersion implements OpenIamEndpoint {

  @Override
  public Page page() {
    return VersionPages.SHOW;
  }

  @Override
  public Answer answer(Call call, Realm realm) {
    return answer(call, realm.address(call));
  }

  @Override
  public Answer answerNobody(Call call) {
    return answer(call, call.address().orElse(""));
  }

  private static Answer answer(Call call, String address) {
    ObjectNode body = IamAnswers.object();
    body.set("version", VersionEntity.of(address));
    return call.answered(IamAnswers.json(200, body));
  }
}
