package io.github.fakehuaweicloud.internal.hss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.agent.InstallScript;
import io.github.fakehuaweicloud.internal.hss.pages.ShowMultiCloudClusterProxyScriptPage;
import io.github.fakehuaweicloud.internal.http.HttpResponse;

final class ShowMultiCloudClusterProxyScript implements HssEndpoint {

  @Override
  public Page page() {
    return ShowMultiCloudClusterProxyScriptPage.PAGE;
  }

  @Override
  public Answer answer(Call call, HssProject project) {
    return KnownCluster.answer(
        call,
        project,
        cluster ->
            call.answered(
                HttpResponse.json(
                    200,
                    JsonNodeFactory.instance
                        .objectNode()
                        .put(
                            "install_script",
                            InstallScript.of(project.id(), project.network(), cluster))
                        .toString())));
  }
}
