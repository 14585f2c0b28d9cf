package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.fuzz.FuzzTarget;
import io.github.fakehuaweicloud.fuzz.FuzzedCloud;
import io.github.fakehuaweicloud.fuzz.Message;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.RequestRow;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One operation by itself, by the rules of its oldest edition and strictly by those of its newest.
 * Its path and its caller are good; query, other headers and body are anything: {@code a=b}, header
 * lines, an empty line, the body.
 */
public final class OperationTarget implements FuzzTarget {

  /** Jazzer takes no longer ones. */
  private static final int LONGEST_WORD = 60;

  private final Page page;
  private final Draft good;
  private final FuzzedCloud oldest = new FuzzedCloud(p -> p.cceEdition(CceEdition.JUNE_2023));
  private final FuzzedCloud strict =
      new FuzzedCloud(p -> p.cceEdition(CceEdition.latest()).strict());

  public OperationTarget(Page page) {
    this.page = page;
    this.good = Example.of(page).request(oldest.cloud());
  }

  @Override
  public void accept(byte[] input) {
    HttpRequest any = Message.parse(prefixed("? ?", input));
    HttpRequest request =
        new HttpRequest(
            page.method(),
            good.path(),
            any.rawQuery(),
            any.headers().with("X-Auth-Token", FuzzedCloud.TOKEN),
            any.body());
    oldest.answer(request);
    strict.answer(request);
  }

  /** The good request, whole. */
  public byte[] goodMessage() {
    return Message.of(
        new HttpRequest(page.method(), good.path(), query(), headers(), Body.of(good.body())));
  }

  @Override
  public List<byte[]> seeds() {
    return Stream.of(good.body(), everyField())
        .map(body -> seedQuery() + "\nContent-Type: application/json\n\n" + body)
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @Override
  public List<String> words() {
    return Stream.concat(
            rows(Section.BODY)
                .flatMap(
                    row ->
                        Stream.concat(
                            Stream.of('"' + row.name() + '"', example(row)),
                            Literals.of(row.type(), FuzzedCloud.NOW).keySet().stream())),
            Stream.concat(
                Stream.of(Section.QUERY, Section.HEADER).flatMap(this::rows).map(Row::name),
                Stream.of("null", FuzzedCloud.HIDDEN)))
        .filter(word -> word.length() <= LONGEST_WORD)
        .distinct()
        .toList();
  }

  /** Every field at once, each with a value that its row accepts. */
  private String everyField() {
    return rows(Section.BODY)
        .map(row -> '"' + row.name() + "\": " + example(row))
        .collect(Collectors.joining(",\n ", "{", "}"));
  }

  private Stream<Row> rows(Section section) {
    return page.requestRows().stream()
        .filter(row -> row.table().section() == section)
        .map(RequestRow::row);
  }

  private static String example(Row row) {
    return row.isSecret()
        ? '"' + FuzzedCloud.HIDDEN + '"'
        : Literals.of(row.type(), FuzzedCloud.NOW).entrySet().stream()
            .filter(Map.Entry::getValue)
            .map(Map.Entry::getKey)
            .filter(literal -> !literal.equals("null"))
            .findFirst()
            .orElse("1");
  }

  private String query() {
    return good.target().equals(good.path())
        ? ""
        : good.target().substring(good.path().length() + 1);
  }

  private String seedQuery() {
    return query().isEmpty() ? "enterprise_project_id=0" : query();
  }

  private Headers headers() {
    return Headers.of(
        good.headers().stream()
            .map(line -> line.split(": ", 2))
            .map(parts -> new Header(parts[0], parts[1]))
            .toList());
  }

  private static byte[] prefixed(String prefix, byte[] input) {
    byte[] start = prefix.getBytes(StandardCharsets.ISO_8859_1);
    byte[] whole = Arrays.copyOf(start, start.length + input.length);
    System.arraycopy(input, 0, whole, start.length, input.length);
    return whole;
  }
}
