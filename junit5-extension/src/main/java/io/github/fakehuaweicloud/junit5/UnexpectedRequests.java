package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.NearestOperation;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;

/** Fails a test whose projects received unexpected requests. */
final class UnexpectedRequests {

  private static final int LONGEST = 20;

  private UnexpectedRequests() {}

  static void failOn(List<RecordedRequest> unexpected, ExtensionContext context) {
    if (!unexpected.isEmpty() && !isAllowed(context)) {
      throw new AssertionError(describe(unexpected, context.getTestMethod().isPresent()));
    }
  }

  private static boolean isAllowed(ExtensionContext context) {
    return Contexts.upwards(context)
        .flatMap(each -> each.getElement().stream())
        .anyMatch(element -> AnnotationSupport.isAnnotated(element, AllowUnexpectedRequests.class));
  }

  private static String describe(List<RecordedRequest> unexpected, boolean isTest) {
    StringBuilder text =
        new StringBuilder(
            "%nExpected: only requests that keep the contract, with good credentials%n but was:%n"
                .formatted());
    for (int i = 0; i < Math.min(unexpected.size(), LONGEST); i++) {
      RecordedRequest request = unexpected.get(i);
      text.append("  %d. %s%n".formatted(i + 1, request));
      nearest(request)
          .ifPresent(
              nearest -> text.append("     the nearest operation is %s%n".formatted(nearest)));
      text.append(BrokenRows.of(request.violations(), "     "));
    }
    if (unexpected.size() > LONGEST) {
      text.append("  (and %d more requests)%n".formatted(unexpected.size() - LONGEST));
    }
    if (unexpected.stream().anyMatch(request -> nearest(request).isPresent())) {
      text.append(
          "What the fake does not know, a stub can answer: cloud.stubs().add(…).%n".formatted());
    }
    return text.append(
            "If the %s means it, annotate it with @AllowUnexpectedRequests.%n"
                .formatted(isTest ? "test" : "class, whose project this is,"))
        .toString();
  }

  /** Empty, too, where the request itself says which methods its path has. */
  private static Optional<String> nearest(RecordedRequest request) {
    if (request.operation().isPresent()) {
      return Optional.empty();
    }
    NearestOperation nearest = new NearestOperation(Services.pages(CceEdition.latest()));
    return nearest.wrongMethod(request.path()).isPresent()
        ? Optional.empty()
        : Optional.of(nearest.to(request.method(), request.path()));
  }
}
