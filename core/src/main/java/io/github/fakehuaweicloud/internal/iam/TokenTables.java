package io.github.fakehuaweicloud.internal.iam;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.TextArray.textArray;

import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.stream.Stream;

/** What IAM tells about a token. */
final class TokenTables {

  private TokenTables() {}

  /** Numbered from there. */
  static Stream<Table> from(int number) {
    return Stream.of(
        response(number, "Parameters in the response body", answered("token", object("token"))),
        response(
            number + 1,
            "token",
            answered("catalog", arrayOf("catalog")),
            answered("domain", object("token.domain")),
            answered("expires_at", text()),
            answered("issued_at", text()),
            answered("methods", textArray()),
            answered("project", object("token.project")),
            answered("roles", arrayOf("token.roles")),
            answered("user", object("token.user"))),
        IamTables.catalog(number + 2),
        IamTables.endpoints(number + 3),
        named(number + 4, "token.domain"),
        response(
            number + 5,
            "token.project",
            answered("domain", object("token.project.domain")),
            answered("id", text()),
            answered("name", text())),
        named(number + 6, "token.project.domain"),
        named(number + 7, "token.roles"),
        response(
            number + 8,
            "token.user",
            answered("domain", object("token.user.domain")),
            answered("id", text()),
            answered("name", text()),
            answered("password_expires_at", text())),
        named(number + 9, "token.user.domain"));
  }

  private static Table named(int number, String title) {
    return response(number, title, answered("id", text()), answered("name", text()));
  }

  private static Table response(int number, String title, Row... rows) {
    return table(number, title, RESPONSE_BODY, rows);
  }
}
