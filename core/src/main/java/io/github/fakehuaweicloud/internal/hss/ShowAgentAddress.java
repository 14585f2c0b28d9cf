package io.github.fakehuaweicloud.internal.hss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.pages.ShowAgentAddressPage;
import io.github.fakehuaweicloud.internal.http.HttpResponse;

final class ShowAgentAddress implements HssEndpoint {

  @Override
  public Page page() {
    return ShowAgentAddressPage.PAGE;
  }

  @Override
  public Answer answer(Call call, HssProject project) {
    return call.answered(
        HttpResponse.json(
            200,
            JsonNodeFactory.instance
                .objectNode()
                .put("anp_address", project.network().anpAddress())
                .put("region_id", project.network().regionId())
                .put("agent_address", project.network().agentAddress())
                .toString()));
  }
}
