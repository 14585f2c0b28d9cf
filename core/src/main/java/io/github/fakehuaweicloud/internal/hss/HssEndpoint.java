package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** An operation of HSS. Stateless: the caller's project is passed in. */
interface HssEndpoint {

  Page page();

  /** Called only for requests that keep the contract. */
  Answer answer(Call call, HssProject project);
}
