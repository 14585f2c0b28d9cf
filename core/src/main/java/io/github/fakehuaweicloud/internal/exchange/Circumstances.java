package io.github.fakehuaweicloud.internal.exchange;

import io.github.fakehuaweicloud.errors.ErrorCode;
import java.util.List;
import java.util.Optional;

/**
 * What a call met that its request does not tell.
 *
 * @param error that it was refused with; empty if it was not
 * @param fault the kind of fault, named as the control API names it
 * @param phases of the clusters that the call was about, or that it saw, as the pages write them
 */
public record Circumstances(
    Optional<ErrorCode> error, Optional<String> fault, List<String> phases) {

  /** Of nearly all calls. */
  public static final Circumstances USUAL =
      new Circumstances(Optional.empty(), Optional.empty(), List.of());

  public Circumstances {
    phases = List.copyOf(phases);
  }

  static Circumstances refusal(ErrorCode error) {
    return new Circumstances(Optional.of(error), Optional.empty(), List.of());
  }

  Circumstances withFault(String kind) {
    return new Circumstances(error, Optional.of(kind), phases);
  }

  Circumstances withPhases(List<String> met) {
    return new Circumstances(error, fault, met);
  }
}
