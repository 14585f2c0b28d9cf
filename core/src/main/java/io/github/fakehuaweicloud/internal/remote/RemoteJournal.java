package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.wire.OperationDocument;
import io.github.fakehuaweicloud.internal.wire.RequestDocument;
import io.github.fakehuaweicloud.internal.wire.RequestsDocument;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Recorded requests elsewhere. A request never changes, so those that are known are not sent again.
 * Thread-safe.
 */
final class RemoteJournal {

  private static final String QUERY = "?secrets=true&limit=" + BoundedLog.MAX_ENTRIES;

  private final Function<String, RequestsDocument> read;
  private final Map<String, Page> pages;
  private List<RemoteRequest> known = List.of();

  /**
   * @param read sends a query
   */
  RemoteJournal(CceEdition edition, Function<String, RequestsDocument> read) {
    this.read = read;
    this.pages =
        Services.pages(edition).stream()
            .collect(Collectors.toMap(page -> key(page.service(), page.id()), page -> page));
  }

  private static String key(String service, String id) {
    return service + " " + id;
  }

  private Optional<Page> page(OperationDocument operation) {
    return Optional.ofNullable(pages.get(key(operation.service(), operation.id())));
  }

  synchronized List<RemoteRequest> all() {
    known = update();
    return List.copyOf(known);
  }

  private List<RemoteRequest> update() {
    if (known.isEmpty()) {
      return readAll();
    }
    // The last known one comes again, unless the requests were forgotten or the project was reset.
    RemoteRequest last = known.get(known.size() - 1);
    RequestsDocument news = read.apply(QUERY + "&after=" + (last.number() - 1));
    if (news.requests().isEmpty() || !last.isSameAs(news.requests().get(0))) {
      return readAll();
    }
    List<RemoteRequest> together = new ArrayList<>(known);
    news.requests().stream().skip(1).map(this::request).forEach(together::add);
    long there = Math.max(0, news.total() - news.dropped());
    return together.subList((int) Math.max(0, together.size() - there), together.size());
  }

  private List<RemoteRequest> readAll() {
    return read.apply(QUERY).requests().stream().map(this::request).toList();
  }

  /** Those of a query, which is asked anew. */
  List<RecordedRequest> matching(String query) {
    return read.apply(QUERY + query).requests().stream()
        .<RecordedRequest>map(this::request)
        .toList();
  }

  private RemoteRequest request(RequestDocument document) {
    return RemoteRequest.of(document, this::page);
  }

  long dropped() {
    return read.apply("?limit=0").dropped();
  }
}
