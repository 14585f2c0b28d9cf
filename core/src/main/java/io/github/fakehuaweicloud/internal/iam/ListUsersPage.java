package io.github.fakehuaweicloud.internal.iam;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.QUERY;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import java.util.List;

/** The page "Listing IAM Users", without the filter by the expiry of passwords. */
final class ListUsersPage {

  static final Page PAGE =
      new Page(
          "KeystoneListUsers",
          "IAM",
          "Listing IAM Users",
          "GET",
          List.of(new PathTemplate("/v3/users")),
          () ->
              List.of(
                  table(
                      1,
                      "Query parameters",
                      QUERY,
                      optional("domain_id", text()),
                      optional("name", text()),
                      optional("enabled", bool())),
                  IamTables.headers(2),
                  IamTables.list(3, "users"),
                  IamTables.listLinks(4),
                  table(
                      5,
                      "users",
                      RESPONSE_BODY,
                      answered("name", text()),
                      answered("links", object("users.links")),
                      answered("domain_id", text()),
                      answered("enabled", bool()),
                      answered("id", text()),
                      answered("description", text()),
                      answered("pwd_status", bool())),
                  IamTables.selfLink(6, "users.links")));

  private ListUsersPage() {}
}
