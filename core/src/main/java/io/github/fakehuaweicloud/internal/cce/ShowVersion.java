package io.github.fakehuaweicloud.internal.cce;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;

/** The same for everybody. */
final class ShowVersion implements CceEndpoint {

  @Override
  public Page page(CceEdition edition) {
    return ShowVersionPage.PAGE;
  }

  @Override
  public Answer answer(Call call, CceProject project) {
    return answer(call);
  }

  static Answer answer(Call call) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ObjectNode version = body.putArray("versions").addObject();
    version.put("id", "v3").put("version", "").put("min_version", "");
    version.put("status", "CURRENT").put("updated", "2018-09-15T00:00:00Z");
    version
        .putArray("links")
        .addObject()
        .put("rel", "self")
        .put("href", call.address().orElse("") + "/api/v3");
    return call.answered(HttpResponse.json(200, body.toString()));
  }
}
