package io.github.fakehuaweicloud.internal.wire;

import java.util.List;

/** The faults of a project. */
public record FaultListsDocument(List<FaultsDocument> faults) {

  public FaultListsDocument {
    faults = Lists.orEmpty(faults);
  }
}
