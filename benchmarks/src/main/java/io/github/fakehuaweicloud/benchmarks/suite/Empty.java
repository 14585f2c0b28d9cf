package io.github.fakehuaweicloud.benchmarks.suite;

import org.junit.jupiter.api.Test;

/** A class that tests nothing, which JUnit alone takes its time for. */
class Empty {

  @Test
  void does_nothing() {}
}
