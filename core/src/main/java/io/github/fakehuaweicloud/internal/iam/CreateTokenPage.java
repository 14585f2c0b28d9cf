package io.github.fakehuaweicloud.internal.iam;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.Section.QUERY;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_HEADER;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.TextArray.textArray;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.List;
import java.util.stream.Stream;

/**
 * The page "Obtaining a User Token Through Password Authentication", with the two other methods
 * that clients use. User and account may be named by their ids, as OpenStack's clients do.
 */
final class CreateTokenPage {

  static final Page PAGE =
      new Page(
              "KeystoneCreateUserTokenByPassword",
              "IAM",
              "Obtaining a User Token Through Password Authentication",
              "POST",
              List.of(new PathTemplate("/v3/auth/tokens")),
              () -> Stream.concat(request(), TokenTables.from(18)).toList(),
              () -> LoginRules.ALL)
          .answering(201);

  private CreateTokenPage() {}

  private static Stream<Table> request() {
    return Stream.of(
        table(1, "Query parameters", QUERY, optional("nocatalog", text())),
        table(2, "Parameters in the request body", BODY, mandatory("auth", object("auth"))),
        table(
            3,
            "auth",
            BODY,
            mandatory("identity", object("auth.identity")),
            optional("scope", object("auth.scope"))),
        table(
            4,
            "auth.identity",
            BODY,
            mandatory("methods", textArray()),
            optional("password", object("auth.identity.password")),
            optional("hw_ak_sk", object("auth.identity.hw_ak_sk")),
            optional("token", object("auth.identity.token"))),
        table(
            5,
            "auth.identity.password",
            BODY,
            mandatory("user", object("auth.identity.password.user"))),
        table(
            6,
            "auth.identity.password.user",
            BODY,
            optional("name", text()),
            optional("id", text()),
            mandatory("password", text()).secret(),
            optional("domain", object("auth.identity.password.user.domain"))),
        named(7, "auth.identity.password.user.domain"),
        table(
            8,
            "auth.identity.hw_ak_sk",
            BODY,
            mandatory("access", object("auth.identity.hw_ak_sk.access")),
            mandatory("secret", object("auth.identity.hw_ak_sk.secret")),
            optional("security_token", object("auth.identity.hw_ak_sk.security_token"))),
        key(9, "auth.identity.hw_ak_sk.access", mandatory("key", text())),
        key(10, "auth.identity.hw_ak_sk.secret", mandatory("key", text()).secret()),
        key(11, "auth.identity.hw_ak_sk.security_token", mandatory("key", text()).secret()),
        key(12, "auth.identity.token", mandatory("id", text()).secret()),
        table(
            13,
            "auth.scope",
            BODY,
            optional("domain", object("auth.scope.domain")),
            optional("project", object("auth.scope.project"))),
        named(14, "auth.scope.domain"),
        table(
            15,
            "auth.scope.project",
            BODY,
            optional("id", text()),
            optional("name", text()),
            optional("domain", object("auth.scope.project.domain"))),
        named(16, "auth.scope.project.domain"),
        table(
            17,
            "Parameters in the response header",
            RESPONSE_HEADER,
            answered("X-Subject-Token", text()).secret()));
  }

  private static Table named(int number, String title) {
    return table(number, title, BODY, optional("id", text()), optional("name", text()));
  }

  private static Table key(int number, String title, Row row) {
    return table(number, title, BODY, row);
  }
}
