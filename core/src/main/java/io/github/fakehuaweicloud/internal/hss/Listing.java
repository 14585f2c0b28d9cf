package io.github.fakehuaweicloud.internal.hss;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import java.util.List;
import java.util.function.BiConsumer;

/** Answers with {@code total_num} and {@code data_list}. */
final class Listing {

  private static final int DEFAULT_LIMIT = 10;

  private Listing() {}

  /**
   * The part that the call asks for by {@code offset} and {@code limit}. Past the end there is an
   * empty list: clients ask for more until they get one.
   *
   * @param write fills the row of an element
   */
  static <T> HttpResponse page(Call call, List<T> all, BiConsumer<T, ObjectNode> write) {
    int from = Math.min(all.size(), call.value(HssParameters.OFFSET).orElse(0));
    int limit = call.value(HssParameters.LIMIT).orElse(DEFAULT_LIMIT);
    return of(all.size(), all.subList(from, Math.min(all.size(), from + limit)), write);
  }

  static <T> HttpResponse whole(List<T> all, BiConsumer<T, ObjectNode> write) {
    return of(all.size(), all, write);
  }

  private static <T> HttpResponse of(int total, List<T> shown, BiConsumer<T, ObjectNode> write) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("total_num", total);
    ArrayNode rows = body.putArray("data_list");
    shown.forEach(each -> write.accept(each, rows.addObject()));
    return HttpResponse.json(200, body.toString());
  }
}
