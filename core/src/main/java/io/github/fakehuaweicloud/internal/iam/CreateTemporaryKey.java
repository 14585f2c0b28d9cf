package io.github.fakehuaweicloud.internal.iam;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.IamError;
import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/**
 * A temporary access key for a token. The token may come in the header, which wins, or the body.
 */
final class CreateTemporaryKey implements OpenIamEndpoint {

  /** In seconds. */
  private static final int DEFAULT_DURATION = 900;

  @Override
  public Page page() {
    return CreateTemporaryKeyPage.PAGE;
  }

  @Override
  public Answer answer(Call call, Realm realm) {
    try {
      Access.Grant<String> token = GoodToken.of(token(call), realm.access(), call.now());
      int seconds = call.value(IamParameters.DURATION_SECONDS).orElse(DEFAULT_DURATION);
      Access.Grant<Credentials> key =
          Access.Grant.of(
              MadeUp.temporaryCredentials(), token.login(), call.now().plusSeconds(seconds));
      return call.answered(
          IamAnswers.json(201, body(key)), () -> realm.access().addCredentials(key));
    } catch (Refused refused) {
      return refused.answer(call);
    }
  }

  @Override
  public Answer answerNobody(Call call) {
    return call.refused(IamError.TOKEN_INVALID, "");
  }

  private static String token(Call call) {
    return call.value(IamParameters.TOKEN).orElseGet(() -> call.required(IamParameters.TOKEN_ID));
  }

  private static ObjectNode body(Access.Grant<Credentials> key) {
    ObjectNode body = IamAnswers.object();
    body.putObject("credential")
        .put("access", key.value().accessKey())
        .put("secret", key.value().secretKey())
        .put("securitytoken", key.value().securityToken().orElseThrow())
        .put("expires_at", IamTimes.print(key.expiresAt()));
    return body;
  }
}
