package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import java.util.List;

/** The versions of CCE's API, as the SDK describes them. */
final class ShowVersionPage {

  static final Page PAGE =
      new Page(
          "ShowVersion",
          "CCE",
          "Querying API Versions",
          "GET",
          List.of(new PathTemplate("/")),
          () ->
              List.of(
                  table(
                      1,
                      "Response body parameters",
                      RESPONSE_BODY,
                      answered("versions", arrayOf("APIVersionDetail"))),
                  table(
                      2,
                      "APIVersionDetail",
                      RESPONSE_BODY,
                      answered("id", text()),
                      answered("links", arrayOf("APIVersionLink")),
                      answered("min_version", text()),
                      answered("status", text().oneOf("CURRENT")),
                      answered("updated", text()),
                      answered("version", text())),
                  table(
                      3,
                      "APIVersionLink",
                      RESPONSE_BODY,
                      answered("href", text()),
                      answered("rel", text().oneOf("self")))));

  private ShowVersionPage() {}
}
