package io.github.fakehuaweicloud.internal.iam;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.HEADER;
import static io.github.fakehuaweicloud.internal.contract.Section.QUERY;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_HEADER;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.List;
import java.util.stream.Stream;

/** The page "Verifying a Token", and the same by HEAD, of which OpenStack's pages tell. */
final class ValidateTokenPages {

  static final Page VALIDATE =
      new Page(
          "KeystoneValidateToken",
          "IAM",
          "Verifying a Token",
          "GET",
          List.of(new PathTemplate("/v3/auth/tokens")),
          () -> Stream.concat(request(), TokenTables.from(4)).toList());

  static final Page CHECK =
      new Page(
          "KeystoneCheckToken",
          "IAM",
          "Checking a Token",
          "HEAD",
          List.of(new PathTemplate("/v3/auth/tokens")),
          () -> request().toList());

  private ValidateTokenPages() {}

  private static Stream<Table> request() {
    return Stream.of(
        table(1, "Query parameters", QUERY, optional("nocatalog", text())),
        table(
            2,
            "Parameters in the request header",
            HEADER,
            IamTables.TOKEN,
            mandatory("X-Subject-Token", text()).secret()),
        table(
            3,
            "Parameters in the response header",
            RESPONSE_HEADER,
            answered("X-Subject-Token", text()).secret()));
  }
}
