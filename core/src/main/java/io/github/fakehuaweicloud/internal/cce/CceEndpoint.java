package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** An operation of CCE. It holds nothing: the clusters of the caller's project are given to it. */
interface CceEndpoint {

  Page page(CceEdition edition);

  /** Answers a call that keeps the contract. */
  Answer answer(Call call, Clusters clusters);
}
