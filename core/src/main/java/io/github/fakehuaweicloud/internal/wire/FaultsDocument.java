package io.github.fakehuaweicloud.internal.wire;

import java.util.List;
import java.util.Optional;

/**
 * The faults of a service or of one operation.
 *
 * @param waiting for the next calls; the first 1,000 at most
 * @param waitingInAll how many wait
 * @param always what applies when none waits; conditions that a Java test wrote are not shown
 */
public record FaultsDocument(
    String service,
    Optional<String> operation,
    List<FaultDocument> waiting,
    int waitingInAll,
    List<FaultDocument> always) {

  public FaultsDocument {
    waiting = Lists.orEmpty(waiting);
    always = Lists.orEmpty(always);
  }
}
