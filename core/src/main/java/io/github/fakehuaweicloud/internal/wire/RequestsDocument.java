package io.github.fakehuaweicloud.internal.wire;

import java.util.List;

/**
 * Recorded requests, oldest first.
 *
 * @param total how many were recorded since the last clearing, dropped ones included
 * @param dropped how many of them are gone, because the journal is bounded
 */
public record RequestsDocument(List<RequestDocument> requests, long total, long dropped) {

  public RequestsDocument {
    requests = Lists.orEmpty(requests);
  }
}
