package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The requests of a project, checked against conditions.
 *
 * @param requests the requests, oldest first
 */
record ReceivedRequests(List<RecordedRequest> requests) {

  List<RecordedRequest> matching(RequestCondition condition) {
    return requests.stream().filter(condition::matches).toList();
  }

  /** The failure if no request meets the condition. */
  Optional<Failure> lacking(RequestCondition condition) {
    return matching(condition).isEmpty()
        ? Optional.of(near(Failure.of(condition.words(), none(requests)), condition, requests))
        : Optional.empty();
  }

  /** The failure unless exactly this many requests meet the condition. */
  Optional<Failure> notExactly(int times, RequestCondition condition) {
    List<RecordedRequest> matching = matching(condition);
    if (matching.size() == times) {
      return Optional.empty();
    }
    Failure failure =
        Failure.of(
            condition.words() + ", " + Times.print(times),
            matching.isEmpty() ? none(requests) : Times.print(matching.size()));
    return Optional.of(
        matching.size() > times
            ? failure.counting(matching)
            : near(failure, condition, without(matching)).counting(matching));
  }

  /** The failure unless requests meet the conditions in this order. */
  Optional<Failure> notInOrder(List<RequestCondition> conditions) {
    int next = 0;
    List<RecordedRequest> found = new ArrayList<>();
    for (RequestCondition condition : conditions) {
      List<RecordedRequest> left = requests.subList(next, requests.size());
      Optional<RecordedRequest> first = left.stream().filter(condition::matches).findFirst();
      if (first.isEmpty()) {
        return Optional.of(outOfOrder(conditions, found, condition, left));
      }
      found.add(first.get());
      next += left.indexOf(first.get()) + 1;
    }
    return Optional.empty();
  }

  private Failure outOfOrder(
      List<RequestCondition> conditions,
      List<RecordedRequest> found,
      RequestCondition lacking,
      List<RecordedRequest> left) {
    StringBuilder expected = new StringBuilder("requests in this order");
    for (int i = 0; i < conditions.size(); i++) {
      expected.append("%n  %d. %s".formatted(i + 1, conditions.get(i).words()));
    }
    int number = found.size() + 1;
    String words = expected.toString();
    List<RecordedRequest> matching = matching(lacking);
    if (!matching.isEmpty()) {
      String butWas =
          found.containsAll(matching)
              ? "%d. did not come: each request like it was counted before"
              : "%d. came, but only before %d.";
      return Failure.of(words, butWas.formatted(number, number - 1)).counting(found);
    }
    Failure failure =
        found.isEmpty()
            ? Failure.of(words, "1. did not come")
            : Failure.of(words, "%d. did not come after %d.".formatted(number, number - 1));
    return near(failure.counting(found), lacking, left.isEmpty() ? requests : left);
  }

  /** Adds the request that is nearest to a condition. */
  Failure near(Failure failure, RequestCondition condition) {
    return near(failure, condition, requests);
  }

  /** Adds the nearest request, if there is one for the same operation. */
  private static Failure near(
      Failure failure, RequestCondition condition, List<RecordedRequest> candidates) {
    return candidates.stream()
        .filter(condition::isForItsOperation)
        .min(Comparator.comparingInt(condition::distanceTo))
        .map(nearest -> failure.near(nearest, condition.differingIn(nearest)))
        .orElse(failure);
  }

  private List<RecordedRequest> without(List<RecordedRequest> matching) {
    return requests.stream().filter(request -> !matching.contains(request)).toList();
  }

  private static String none(List<RecordedRequest> requests) {
    return requests.isEmpty() ? "none" : "none of %d".formatted(requests.size());
  }
}
