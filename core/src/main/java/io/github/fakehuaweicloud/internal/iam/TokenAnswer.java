package io.github.fakehuaweicloud.internal.iam;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;

/** A token in the header {@code X-Subject-Token}, and what IAM tells about it. */
final class TokenAnswer {

  private TokenAnswer() {}

  static HttpResponse of(int status, Call call, Realm realm, Access.Grant<String> grant) {
    Entities entities = new Entities(realm.identity(), realm.address(call));
    ObjectNode body = IamAnswers.object();
    ObjectNode token = body.putObject("token");
    describe(token, grant, entities);
    scope(token, grant.login().scope(), realm.identity(), entities);
    if (grant.login().scope() != Scope.NONE) {
      token.putArray("roles").addObject().put("id", "0").put("name", "te_admin");
      if (call.value(IamParameters.NOCATALOG).isEmpty()) {
        token.set("catalog", entities.catalog());
      }
    }
    return IamAnswers.json(status, body).withHeader("X-Subject-Token", grant.value());
  }

  private static void describe(ObjectNode token, Access.Grant<String> grant, Entities entities) {
    ArrayNode methods = token.putArray("methods");
    grant.login().methods().forEach(methods::add);
    token.put("issued_at", IamTimes.print(grant.login().at()));
    token.put("expires_at", IamTimes.print(grant.expiresAt()));
    ObjectNode user = token.putObject("user");
    user.put("id", grant.login().user().id()).put("name", grant.login().user().name());
    user.put("password_expires_at", "").set("domain", entities.domainName());
  }

  private static void scope(ObjectNode token, Scope scope, Identity identity, Entities entities) {
    switch (scope) {
      case PROJECT ->
          token
              .putObject("project")
              .put("id", identity.projectId())
              .put("name", identity.region())
              .set("domain", entities.domainName());
      case DOMAIN -> token.set("domain", entities.domainName());
      case NONE -> {
        // A token that was asked for nothing.
      }
    }
  }
}
