package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** An operation of CCE. Stateless: what is known of the caller's project is passed in. */
interface CceEndpoint {

  Page page(CceEdition edition);

  /** Called only for requests that keep the contract. */
  Answer answer(Call call, CceProject project);
}
