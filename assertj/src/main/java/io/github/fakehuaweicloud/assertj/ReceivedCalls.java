package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The calls of an API server, checked against conditions.
 *
 * @param calls oldest first
 */
record ReceivedCalls(ApiServer server, List<ApiServerCall> calls) {

  private static final int LONGEST = 100;

  static ReceivedCalls of(ApiServer server) {
    return new ReceivedCalls(server, server.calls());
  }

  /** The failure if no call meets the condition. */
  Optional<String> lacking(CallCondition condition) {
    return matching(condition).isEmpty()
        ? Optional.of(text(condition.words(), none(), condition, nearest(condition), List.of()))
        : Optional.empty();
  }

  /** The failure unless exactly this many calls meet the condition. */
  Optional<String> notExactly(int times, CallCondition condition) {
    List<ApiServerCall> matching = matching(condition);
    if (matching.size() == times) {
      return Optional.empty();
    }
    return Optional.of(
        text(
            condition.words() + ", " + Times.print(times),
            matching.isEmpty() ? none() : Times.print(matching.size()),
            condition,
            matching.size() > times ? Optional.empty() : nearest(condition),
            matching));
  }

  private List<ApiServerCall> matching(CallCondition condition) {
    return calls.stream().filter(condition::matches).toList();
  }

  private String none() {
    return calls.isEmpty() ? "none" : "none of " + calls.size();
  }

  private Optional<ApiServerCall> nearest(CallCondition condition) {
    return calls.stream()
        .filter(call -> !condition.matches(call))
        .filter(condition::isNearTo)
        .min(Comparator.comparingInt(condition::distanceTo));
  }

  private String text(
      String expected,
      String butWas,
      CallCondition condition,
      Optional<ApiServerCall> nearest,
      List<ApiServerCall> counted) {
    return "%nExpected: %s%n but was: %s%n".formatted(expected, butWas)
        + nearest.map(call -> inFull(call, condition)).orElse("")
        + list(counted, nearest);
  }

  private static String inFull(ApiServerCall call, CallCondition condition) {
    return "%nNearest call, > marks what differs:%n".formatted()
        + CallText.of(call, condition.differingIn(call));
  }

  private String list(List<ApiServerCall> counted, Optional<ApiServerCall> shown) {
    if (calls.isEmpty()) {
      return "%nThe API server of cluster %s was not called. It is at %s%s%n"
          .formatted(
              server.clusterId(),
              server.internalAddress(),
              server.externalAddress().map(address -> " and " + address).orElse(""));
    }
    StringBuilder lines =
        new StringBuilder(
            "%nCalls of the API server of cluster %s%s:%n"
                .formatted(
                    server.clusterId(),
                    counted.isEmpty() ? "" : ", > marks those that were counted"));
    int first = Math.max(0, calls.size() - LONGEST);
    if (first > 0) {
      lines.append("  (1. to %d. are left out here; calls() has them)%n".formatted(first));
    }
    for (int i = first; i < calls.size(); i++) {
      ApiServerCall call = calls.get(i);
      lines.append(
          "%s %d. %s%n"
              .formatted(
                  counted.contains(call) ? ">" : " ",
                  i + 1,
                  shown.equals(Optional.of(call))
                      ? Lines.withoutReason(call, call.refusal())
                      : call));
    }
    return lines.toString();
  }
}
