package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.IamError;
import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** Tells about a token of the caller's project. By HEAD it only says whether the token is good. */
final class ValidateToken implements IamEndpoint {

  private final Page page;

  ValidateToken(Page page) {
    this.page = page;
  }

  @Override
  public Page page() {
    return page;
  }

  @Override
  public Answer answer(Call call, Realm realm) {
    try {
      Access.Grant<String> grant =
          realm
              .access()
              .token(call.required(IamParameters.SUBJECT_TOKEN))
              .orElseThrow(
                  () ->
                      new Refused(
                          IamError.NOT_FOUND, "The project has no token such as X-Subject-Token."));
      return call.answered(TokenAnswer.of(200, call, realm, GoodToken.good(grant, call.now())));
    } catch (Refused refused) {
      return refused.answer(call);
    }
  }
}
