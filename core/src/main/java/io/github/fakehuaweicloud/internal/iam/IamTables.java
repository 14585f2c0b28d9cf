package io.github.fakehuaweicloud.internal.iam;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Section.HEADER;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Table;

/** Tables that several of IAM's pages have. */
final class IamTables {

  static final Row TOKEN = mandatory("X-Auth-Token", text()).credential();

  private IamTables() {}

  static Table headers(int number) {
    return table(number, "Parameters in the request header", HEADER, TOKEN);
  }

  static Table list(int number, String name) {
    return table(
        number,
        "Parameters in the response body",
        RESPONSE_BODY,
        answered("links", object("links")),
        answered(name, arrayOf(name)));
  }

  /** The page has {@code previous} and {@code next} too, which are always null here. */
  static Table listLinks(int number) {
    return selfLink(number, "links");
  }

  static Table selfLink(int number, String title) {
    return table(number, title, RESPONSE_BODY, answered("self", text()));
  }

  static Table projects(int number) {
    return table(
        number,
        "projects",
        RESPONSE_BODY,
        answered("is_domain", bool()),
        answered("description", text()),
        answered("links", object("projects.links")),
        answered("enabled", bool()),
        answered("id", text()),
        answered("parent_id", text()),
        answered("domain_id", text()),
        answered("name", text()));
  }

  static Table catalog(int number) {
    return table(
        number,
        "catalog",
        RESPONSE_BODY,
        answered("endpoints", arrayOf("catalog.endpoints")),
        answered("id", text()),
        answered("name", text()),
        answered("type", text()));
  }

  static Table endpoints(int number) {
    return table(
        number,
        "catalog.endpoints",
        RESPONSE_BODY,
        answered("id", text()),
        answered("interface", text().oneOf("public")),
        answered("region", text()),
        answered("region_id", text()),
        answered("url", text()));
  }
}
