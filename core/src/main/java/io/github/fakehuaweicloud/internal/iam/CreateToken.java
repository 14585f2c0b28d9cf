package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import java.time.Duration;
import java.time.Instant;

/** The log-in: by password, by access key, or by another token. */
final class CreateToken implements OpenIamEndpoint {

  /** How long a token is valid. */
  private static final Duration VALIDITY = Duration.ofHours(24);

  @Override
  public Page page() {
    return CreateTokenPage.PAGE;
  }

  @Override
  public Answer answer(Call call, Realm realm) {
    try {
      Proof proof = Proof.of(call, realm.access());
      Scope scope = AskedScope.of(call, realm.identity());
      return issue(call, realm, proof, new Login(proof.methods(), proof.user(), scope, call.now()));
    } catch (Refused refused) {
      return refused.answer(call);
    }
  }

  @Override
  public Answer answerNobody(Call call) {
    return Proof.refuse(call);
  }

  private static Answer issue(Call call, Realm realm, Proof proof, Login login) {
    Instant fullTime = call.now().plus(VALIDITY);
    Access.Grant<String> grant =
        Access.Grant.of(
            MadeUp.token(),
            login,
            proof.expiresAt().isBefore(fullTime) ? proof.expiresAt() : fullTime);
    return call.answered(
        TokenAnswer.of(201, call, realm, grant), () -> realm.access().addToken(grant));
  }
}
