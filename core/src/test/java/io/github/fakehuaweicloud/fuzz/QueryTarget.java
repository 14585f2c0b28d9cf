package io.github.fakehuaweicloud.fuzz;

import io.github.fakehuaweicloud.internal.http.Query;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** A query is read, printed without its values, and read again as it is written. */
final class QueryTarget implements FuzzTarget {

  @Override
  public void accept(byte[] input) {
    Query query = Query.parse(new String(input, StandardCharsets.UTF_8));
    String written =
        query.parameters().stream()
            .map(
                parameter ->
                    PercentEncoding.encode(parameter.name())
                        + "="
                        + PercentEncoding.encode(parameter.value()))
            .collect(Collectors.joining("&"));
    Must.equal(Query.parse(written), query, "the query written and read again");
    if (query.parameters().stream().noneMatch(p -> p.name().contains(FuzzedCloud.HIDDEN))) {
      Must.conceal(query + "" + query.parameters(), FuzzedCloud.HIDDEN);
    }
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
        ("enterprise_project_id=all_granted_eps&a=" + FuzzedCloud.HIDDEN + "&a&=&%zz=%C3%A4+%2B")
            .getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> words() {
    return List.of("%", "%u0070", "%ff", "&", "=", "+", FuzzedCloud.HIDDEN);
  }
}
