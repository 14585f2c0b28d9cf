package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.client.CountMatchingStrategy;
import com.github.tomakehurst.wiremock.client.VerificationException;
import com.github.tomakehurst.wiremock.matching.RequestPattern;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.List;
import java.util.Locale;

/** Counts recorded requests. */
final class Verification {

  private static final int LONGEST = 20;

  private final FakeHuaweiCloud cloud;
  private final RequestPattern pattern;

  Verification(FakeHuaweiCloud cloud, RequestPattern pattern) {
    SupportedMapping.check(pattern);
    this.cloud = cloud;
    this.pattern = pattern;
  }

  List<RecordedRequest> matching() {
    return matching(cloud.requests());
  }

  private List<RecordedRequest> matching(List<RecordedRequest> requests) {
    return requests.stream()
        .filter(
            request ->
                pattern.match(LoggedRequest.createFrom(new SeenRequest(request))).isExactMatch())
        .toList();
  }

  void verify(CountMatchingStrategy count) {
    List<RecordedRequest> requests = cloud.requests();
    int found = matching(requests).size();
    if (!count.match(found)) {
      throw new VerificationException(describe(count, found, requests));
    }
  }

  private String describe(CountMatchingStrategy count, int found, List<RecordedRequest> requests) {
    return "%nExpected: %s requests that match%n%s%n but was: %d%n"
            .formatted(
                count.toString().toLowerCase(Locale.ROOT),
                SecretsInPatterns.masked(pattern, cloud, requests),
                found)
        + list(requests);
  }

  /** Not WireMock's diff, which prints headers and bodies with their secrets in clear. */
  private static String list(List<RecordedRequest> requests) {
    if (requests.isEmpty()) {
      return "The project received no requests.%n".formatted();
    }
    StringBuilder text = new StringBuilder("The project received%n".formatted());
    int first = Math.max(0, requests.size() - LONGEST);
    if (first > 0) {
      text.append("  (%d older ones are left out here)%n".formatted(first));
    }
    for (int i = first; i < requests.size(); i++) {
      text.append("  %d. %s%n".formatted(i + 1, requests.get(i)));
    }
    return text.toString();
  }
}
