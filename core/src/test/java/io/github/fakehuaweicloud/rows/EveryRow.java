package io.github.fakehuaweicloud.rows;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.contract.Table;
import io.github.fakehuaweicloud.internal.services.Services;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rows of the oldest edition, and of later ones the rows that changed. */
final class EveryRow implements AutoCloseable {

  private static final String ONLY = System.getProperty("row", "");

  private static final CceEdition OLDEST = CceEdition.JUNE_2023;

  private static final Set<Section> OF_RESPONSES =
      Set.of(Section.RESPONSE_HEADER, Section.RESPONSE_BODY);

  /** A server an edition, of their own, for some projects need ids and tokens of one character. */
  private final Map<CceEdition, FakeHuaweiCloudServer> servers = new EnumMap<>(CceEdition.class);

  private final Ids ids = new Ids();

  static boolean all() {
    return ONLY.isEmpty();
  }

  List<Variant> variants() {
    return Stream.of(CceEdition.values())
        .flatMap(edition -> changedPages(edition).flatMap(page -> variants(edition, page)))
        .toList();
  }

  static Map<String, Integer> byRow(List<Variant> variants) {
    Map<String, Integer> numbers = new TreeMap<>();
    variants.forEach(variant -> numbers.merge(variant.row(), 1, Integer::sum));
    return numbers;
  }

  Stream<ResponseRow> responseRows() {
    return Stream.concat(
            Services.pages(OLDEST).stream(),
            Services.pages(CceEdition.latest()).stream().filter(EveryRow::isNew))
        .flatMap(
            page ->
                page.tables().stream()
                    .filter(table -> OF_RESPONSES.contains(table.section()))
                    .flatMap(table -> rows(table).map(row -> new ResponseRow(page, table, row))));
  }

  @Override
  public void close() {
    servers.values().forEach(FakeHuaweiCloudServer::close);
  }

  private static Stream<Page> changedPages(CceEdition edition) {
    List<Page> before = edition == OLDEST ? List.of() : Services.pages(OLDEST);
    return Services.pages(edition).stream().filter(page -> !before.contains(page));
  }

  private Stream<Variant> variants(CceEdition edition, Page page) {
    FakeHuaweiCloudServer server =
        servers.computeIfAbsent(edition, first -> FakeHuaweiCloudServer.start());
    return page.requestRows().stream()
        .filter(row -> isNew(page) || edition == OLDEST || row.table().section() == Section.BODY)
        .filter(row -> isWanted(row.name()))
        .flatMap(row -> new RequestVariants(server, ids, edition, page, row).all().stream());
  }

  private static boolean isNew(Page page) {
    return Services.pages(OLDEST).stream().noneMatch(page::isOf);
  }

  private static Stream<Row> rows(Table table) {
    return table.rows().stream().filter(row -> isWanted(row.name()));
  }

  private static boolean isWanted(String row) {
    return all() || row.equals(ONLY);
  }
}
