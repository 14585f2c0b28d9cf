package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** An operation that needs no credentials. */
interface OpenIamEndpoint extends IamEndpoint {

  /** For a caller who named no project of the server. Must not tell what there is. */
  Answer answerNobody(Call call);
}
