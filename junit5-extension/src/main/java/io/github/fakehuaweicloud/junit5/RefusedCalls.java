package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import java.util.List;

/**
 * Adds the calls that API servers of clusters refused to the failure of a test. Clients of
 * Kubernetes often say no more than the status.
 */
final class RefusedCalls {

  private static final int LONGEST = 20;

  private RefusedCalls() {}

  static void explain(Throwable failure, List<ApiServer> servers) {
    KnownText known = KnownText.of(failure);
    StringBuilder text = new StringBuilder();
    for (ApiServer server : servers) {
      List<ApiServerCall> refused =
          server.calls().stream()
              .filter(call -> call.refusal().isPresent())
              .filter(call -> !known.has(call))
              .toList();
      if (!refused.isEmpty()) {
        text.append(describe(server, refused));
      }
    }
    if (text.length() > 0) {
      failure.addSuppressed(RefusedRequests.withoutStackTrace(text.toString()));
    }
  }

  private static String describe(ApiServer server, List<ApiServerCall> refused) {
    int first = Math.max(0, refused.size() - LONGEST);
    StringBuilder text =
        new StringBuilder("The API server of cluster %s refused%n".formatted(server.clusterId()));
    if (first > 0) {
      text.append("  (%d older ones are left out here)%n".formatted(first));
    }
    refused.subList(first, refused.size()).forEach(call -> text.append("  %s%n".formatted(call)));
    return text.toString();
  }
}
