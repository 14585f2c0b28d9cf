package io.github.fakehuaweicloud.internal.wire;

import java.util.List;

/** The calls of an API server, oldest first. */
public record CallsDocument(List<CallDocument> calls) {

  public CallsDocument {
    calls = Lists.orEmpty(calls);
  }
}
