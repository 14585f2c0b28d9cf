package io.github.fakehuaweicloud.internal.hss;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.agent.AgentPermission;
import io.github.fakehuaweicloud.internal.hss.pages.ShowMultiCloudClusterAuthPage;

final class ShowMultiCloudClusterAuth implements HssEndpoint {

  @Override
  public Page page() {
    return ShowMultiCloudClusterAuthPage.PAGE;
  }

  @Override
  public Answer answer(Call call, HssProject project) {
    return KnownCluster.answer(
        call,
        project,
        cluster ->
            call.answered(
                Listing.page(
                    call,
                    AgentPermission.ALL,
                    (permission, row) -> write(permission, cluster.agent(), row))));
  }

  /** There is no advice where nothing is wrong. */
  private static void write(AgentPermission permission, Agent agent, ObjectNode row) {
    boolean isDenied = agent.denied().contains(permission);
    row.put("api_groups", permission.printedGroup());
    row.put("resources", permission.resource());
    row.put("function", permission.feature());
    row.put("is_authed", !isDenied);
    if (isDenied) {
      row.put("advice", permission.advice());
    }
  }
}
