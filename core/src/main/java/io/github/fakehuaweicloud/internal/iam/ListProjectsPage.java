package io.github.fakehuaweicloud.internal.iam;

import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.QUERY;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;

import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Rule;
import java.util.List;

/** The page "Querying Project Information Based on the Specified Criteria". */
final class ListProjectsPage {

  static final Page PAGE =
      new Page(
          "KeystoneListProjects",
          "IAM",
          "Querying Project Information Based on the Specified Criteria",
          "GET",
          List.of(new PathTemplate("/v3/projects")),
          () ->
              List.of(
                  table(
                      1,
                      "Query parameters",
                      QUERY,
                      optional("domain_id", text()),
                      optional("name", text()),
                      optional("parent_id", text()),
                      optional("enabled", bool()),
                      optional("is_domain", bool()),
                      optional("page", integer(1, Integer.MAX_VALUE)),
                      optional("per_page", integer(1, 5000))),
                  IamTables.headers(2),
                  IamTables.list(3, "projects"),
                  IamTables.listLinks(4),
                  IamTables.projects(5),
                  IamTables.selfLink(6, "projects.links")),
          () ->
              List.of(
                  new Rule(
                      "page",
                      "page and per_page together",
                      List.of(),
                      (sent, now) ->
                          sent.has(IamParameters.PAGE) == sent.has(IamParameters.PER_PAGE))));

  private ListProjectsPage() {}
}
