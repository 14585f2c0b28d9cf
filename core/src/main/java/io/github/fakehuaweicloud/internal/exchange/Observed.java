package io.github.fakehuaweicloud.internal.exchange;

import io.github.fakehuaweicloud.requests.RecordedRequest;

/** A recorded request with what a user is not told of it. */
public interface Observed extends RecordedRequest {

  Circumstances circumstances();

  /** In bytes. */
  int bodySize();
}
