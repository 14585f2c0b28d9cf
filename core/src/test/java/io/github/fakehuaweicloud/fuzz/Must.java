package io.github.fakehuaweicloud.fuzz;

/** Assertions without AssertJ's machinery: they run a hundred thousand times a second. */
public final class Must {

  private Must() {}

  public static void hold(boolean what, String otherwise) {
    if (!what) {
      throw new AssertionError(otherwise);
    }
  }

  public static void equal(Object actual, Object expected, String what) {
    if (!actual.equals(expected)) {
      throw new AssertionError("Expected " + what + " to be " + expected + ", got " + actual);
    }
  }

  public static void conceal(String text, String secret) {
    hold(!text.contains(secret), "Expected no " + secret + " in clear, got " + text);
  }
}
