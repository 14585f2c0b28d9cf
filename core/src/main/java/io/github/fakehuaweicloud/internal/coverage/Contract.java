package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Observed;
import io.github.fakehuaweicloud.internal.faults.AnswerFault;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.requests.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that can be exercised of one edition. Thread-safe. */
final class Contract {

  private final Map<String, Page> pages;
  private final Map<String, PageItems> items = new ConcurrentHashMap<>();

  Contract(CceEdition edition) {
    this.pages =
        Services.pages(edition).stream().collect(Collectors.toMap(Page::id, Function.identity()));
  }

  /** In the order of a report, for the {@link ItemList} that is checked in. */
  static List<Item> items(CceEdition edition) {
    List<Page> pages = Services.pages(edition);
    List<String> services = pages.stream().map(Page::service).distinct().toList();
    return Stream.concat(
            pages.stream().flatMap(page -> new PageItems(page).all()), ServiceItems.all(services))
        .toList();
  }

  /** Says what a request has exercised. One that a stub answered has exercised nothing. */
  void observe(Observed request, Consumer<Item> exercised) {
    if (request.isStubbed()) {
      return;
    }
    String service = request.operation().map(Operation::service).orElse("");
    ServiceItems.observe(service, request.circumstances(), exercised);
    if (isAnsweredWell(request)) {
      request
          .operation()
          .map(Operation::id)
          .flatMap(id -> Optional.ofNullable(pages.get(id)))
          .map(page -> items.computeIfAbsent(page.id(), id -> new PageItems(page)))
          .ifPresent(page -> page.observe(request, exercised));
    }
  }

  /** Where a fault came instead of the answer, the service may never have seen the request. */
  private static boolean isAnsweredWell(Observed request) {
    return request.status() > 0
        && request.status() < 400
        && request.circumstances().fault().map(AnswerFault::isLateOnly).orElse(true);
  }
}
