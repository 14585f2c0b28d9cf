package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceEdition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a JVM has exercised, as it is kept in a file.
 *
 * @param run the JVMs of one run of a build tool have the same
 * @param pid of the JVM
 * @param started when it was started, in milliseconds since 1970; ids of processes come again
 * @param running whether it had not come to its end when this was written
 */
public record JvmDocument(
    String run,
    long pid,
    long started,
    boolean running,
    List<CceEdition> editions,
    List<HitDocument> hits) {

  static JvmDocument of(Jvm jvm, boolean running, Hits hits) {
    return new JvmDocument(
        jvm.run(),
        jvm.pid(),
        jvm.started(),
        running,
        hits.editions().stream().sorted().toList(),
        hits.tests().entrySet().stream()
            .map(entry -> HitDocument.of(entry.getKey(), entry.getValue()))
            .toList());
  }

  Hits hitsOfTests() {
    return new Hits(
        Set.copyOf(editions),
        hits.stream().collect(Collectors.toMap(HitDocument::item, hit -> Set.copyOf(hit.tests()))));
  }

  Jvm jvm() {
    return new Jvm(run, pid, started);
  }
}
