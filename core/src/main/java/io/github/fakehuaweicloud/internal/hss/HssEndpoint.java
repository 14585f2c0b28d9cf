package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;

/** An operation of HSS. It holds nothing: the clusters of the caller's project are given to it. */
interface HssEndpoint {

  Page page();

  /** Answers a call that keeps the contract. */
  Answer answer(Call call, MultiCloudClusters clusters);
}
