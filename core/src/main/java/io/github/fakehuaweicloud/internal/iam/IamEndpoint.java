package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** An operation of IAM. Stateless: what it knows of the caller's project is passed in. */
interface IamEndpoint {

  Page page();

  /** Called only for requests that keep the contract. */
  Answer answer(Call call, Realm realm);
}
