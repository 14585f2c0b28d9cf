package io.github.fakehuaweicloud.fuzz;

/** What Jazzer calls, by these names. Its argument is the name of a target. */
public final class Fuzzer {

  private static FuzzTarget target;

  private Fuzzer() {}

  public static void fuzzerInitialize(String[] arguments) {
    target = FuzzTargets.named(arguments[0]);
    // So that the first input pays for no class being loaded.
    target.seeds().forEach(target::accept);
  }

  public static void fuzzerTestOneInput(byte[] input) {
    Bounded.accept(target, input);
  }
}
