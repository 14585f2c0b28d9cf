package io.github.fakehuaweicloud.internal.iam;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.List;

/** The pages about the versions of IAM's API. */
final class VersionPages {

  static final Page LIST =
      new Page(
              "KeystoneListVersions",
              "IAM",
              "Querying the Version Information of Keystone APIs",
              "GET",
              List.of(new PathTemplate("/")),
              () ->
                  List.of(
                      table(
                          1,
                          "Response Parameters",
                          RESPONSE_BODY,
                          answered("versions", object("versions"))),
                      table(2, "versions", RESPONSE_BODY, answered("values", arrayOf("version"))),
                      version(3),
                      links(4),
                      mediaTypes(5)))
          .answering(300);

  static final Page SHOW =
      new Page(
          "KeystoneShowVersion",
          "IAM",
          "Querying Information About Keystone API Version 3.0",
          "GET",
          List.of(new PathTemplate("/v3"), new PathTemplate("/v3/")),
          () ->
              List.of(
                  table(
                      1,
                      "Response Parameters",
                      RESPONSE_BODY,
                      answered("version", object("version"))),
                  version(2),
                  links(3),
                  mediaTypes(4)));

  private VersionPages() {}

  private static Table version(int number) {
    return table(
        number,
        "version",
        RESPONSE_BODY,
        answered("id", text()),
        answered("status", text()),
        answered("updated", text()),
        answered("links", arrayOf("links")),
        answered("media-types", arrayOf("media-types")));
  }

  private static Table links(int number) {
    return table(number, "links", RESPONSE_BODY, answered("rel", text()), answered("href", text()));
  }

  private static Table mediaTypes(int number) {
    return table(
        number, "media-types", RESPONSE_BODY, answered("base", text()), answered("type", text()));
  }
}
