package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.SentParameters;
import io.github.fakehuaweicloud.internal.exchange.Observed;
import io.github.fakehuaweicloud.requests.SentParameter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What requests for one operation can exercise. */
final class PageItems {

  private final Item operation;
  private final Map<String, RowItems> rows = new LinkedHashMap<>();

  PageItems(Page page) {
    this.operation = Item.of(page, Kind.OPERATION, page.title());
    page.requestRows().forEach(place -> rows.put(place.name(), RowItems.of(page, place)));
  }

  Stream<Item> all() {
    return Stream.concat(Stream.of(operation), rows.values().stream().flatMap(RowItems::all));
  }

  /** For a request that the fake answered well. */
  void observe(Observed request, Consumer<Item> exercised) {
    exercised.accept(operation);
    for (SentParameter sent : request.parameters()) {
      RowItems items = rows.get(sent.name());
      if (items != null) {
        observe(sent, items, request.bodySize(), exercised);
      }
    }
  }

  private static void observe(
      SentParameter sent, RowItems items, int bodySize, Consumer<Item> exercised) {
    boolean isLong = SentParameters.isKeptInBody(sent);
    if (!isLong && isNull(sent)) {
      return;
    }
    exercised.accept(items.row());
    for (RowItems.Value value : items.values()) {
      // A long value is read from its body anew, which takes as long as the whole call.
      if (isLong && !SentParameters.mayBeKeptInBody(value.length(), bodySize)) {
        continue;
      }
      if (value.fits().test(sent.value())) {
        exercised.accept(value.item());
      }
    }
  }

  /** Encoders write it for a field that is not set. */
  private static boolean isNull(SentParameter sent) {
    return !sent.isText() && sent.value().equals("null");
  }
}
