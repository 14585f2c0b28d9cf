package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.requests.Operation;
import io.github.fakehuaweicloud.requests.Violation;

record BrokenRow(Operation operation, String parameter, Reason reason, String message)
    implements Violation {

  @Override
  public String toString() {
    return message;
  }
}
