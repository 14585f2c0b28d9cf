package io.github.fakehuaweicloud.internal.hss.pages;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.header;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.page;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.path;
import static io.github.fakehuaweicloud.internal.hss.pages.MultiCloudTables.query;

import io.github.fakehuaweicloud.internal.contract.Page;
import java.util.List;

/**
 * The page "Obtaining the Image Upload Command of a Multi-Cloud Cluster", as updated on 2026-05-12.
 * Its table lacks {@code enterprise_project_id}, which its example sends.
 */
public final class ShowMultiCloudClusterImageCommandPage {

  public static final Page PAGE =
      page(
          "ShowMultiCloudClusterImageCommand",
          "Obtaining the Image Upload Command of a Multi-Cloud Cluster",
          "GET",
          "/image-upload-command",
          () ->
              List.of(
                  path(),
                  query(
                      mandatory("image_repo", text()),
                      mandatory("organization", text()),
                      mandatory("username", text()),
                      mandatory("password", text()).secret(),
                      optional("plug_type", text().oneOf("docker", "agent"))),
                  header(),
                  table(
                      4,
                      "Response body parameters",
                      RESPONSE_BODY,
                      answered("image_command", text()),
                      answered("secret_command", text()),
                      answered("images_download_url", text()))));

  private ShowMultiCloudClusterImageCommandPage() {}
}
