package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import io.github.fakehuaweicloud.internal.wire.Names;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that can be exercised of an edition, as a text in the jar. It is made out of the pages: to
 * make all of them when the last test is over takes longer than to read a text.
 */
final class ItemList {

  private ItemList() {}

  /** A line for each item. */
  static String write(List<Item> items) {
    StringBuilder text = new StringBuilder();
    for (Item item : items) {
      text.append(item.kind()).append('\t').append(item.service()).append('\t');
      text.append(item.operation()).append('\t').append(item.name()).append('\n');
    }
    return text.toString();
  }

  /** Of all these editions, in the order of a report: by service, by operation, by row. */
  static List<Item> of(Set<CceEdition> editions) {
    Map<List<String>, Set<Item>> byPlace = new LinkedHashMap<>();
    for (CceEdition edition : new TreeSet<>(editions)) {
      for (Item item : read(edition)) {
        byPlace
            .computeIfAbsent(
                List.of(item.service(), item.operation()), any -> new LinkedHashSet<>())
            .add(item);
      }
    }
    List<Item> items = new ArrayList<>();
    for (Collection<Item> place : byPlace.values()) {
      items.addAll(place);
    }
    return items;
  }

  private static List<Item> read(CceEdition edition) {
    String name =
        "/io/github/fakehuaweicloud/coverage/".concat(Names.edition(edition)).concat(".txt");
    List<Item> items = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                ItemList.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] fields = line.split("\t", -1);
        items.add(new Item(Kind.valueOf(fields[0]), fields[1], fields[2], fields[3]));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return items;
  }
}
