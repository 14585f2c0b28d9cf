package io.github.fakehuaweicloud.internal.wire;

import java.util.List;

/** The API servers that were started in a project, in that order. */
public record ApiServersDocument(List<ApiServerDocument> apiServers) {

  public ApiServersDocument {
    apiServers = Lists.orEmpty(apiServers);
  }
}
