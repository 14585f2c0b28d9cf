package io.github.fakehuaweicloud.internal.hss;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.agent.ImageUpload;
import io.github.fakehuaweicloud.internal.hss.pages.ShowMultiCloudClusterImageCommandPage;
import io.github.fakehuaweicloud.internal.http.HttpResponse;

final class ShowMultiCloudClusterImageCommand implements HssEndpoint {

  @Override
  public Page page() {
    return ShowMultiCloudClusterImageCommandPage.PAGE;
  }

  /** Nothing is checked against the repository, as observed. */
  @Override
  public Answer answer(Call call, HssProject project) {
    ImageUpload upload =
        new ImageUpload(
            call.required(HssParameters.IMAGE_REPO),
            call.required(HssParameters.ORGANIZATION),
            call.required(HssParameters.USERNAME),
            call.required(HssParameters.PASSWORD),
            call.value(HssParameters.PLUG_TYPE).orElse("agent"));
    return call.answered(
        HttpResponse.json(
            200,
            JsonNodeFactory.instance
                .objectNode()
                .put("image_command", upload.imageCommand())
                .put("secret_command", upload.secretCommand())
                .put("images_download_url", ImageUpload.DOWNLOAD_URL)
                .toString()));
  }
}
