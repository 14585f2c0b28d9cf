package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Observed;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.requests.Operation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /** Of all these editions, in the order of a report: by service, by operation, by row. */
  static List<Item> items(Set<CceEdition> editions) {
    List<List<Page>> ofEditions =
        editions.stream().sorted().map(edition -> Services.pages(edition)).toList();
    List<Page> operations = ofEditions.get(0);
    return Stream.concat(
            operations.stream()
                .flatMap(
                    operation ->
                        ofEditions.stream()
                            .flatMap(List::stream)
                            .filter(page -> page.isOf(operation))
                            .flatMap(page -> new PageItems(page).all())),
            ServiceItems.all(services(operations)))
        .distinct()
        .toList();
  }

  private static List<String> services(List<Page> pages) {
    return pages.stream().map(Page::service).distinct().toList();
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

  /** Where a fault answered, the service may never have seen the request. */
  private static boolean isAnsweredWell(Observed request) {
    return request.status() > 0
        && request.status() < 400
        && request.circumstances().fault().isEmpty();
  }
}
