package io.github.fakehuaweicloud.internal.wire;

/** Why the control API refused a request. */
public record ControlErrorDocument(Problem error) {

  /**
   * The problem.
   *
   * @param code for programs, for example {@code unknown-project}
   * @param message for people: what was wrong, what was expected, what came, what to do
   */
  public record Problem(int status, String code, String message) {}
}
