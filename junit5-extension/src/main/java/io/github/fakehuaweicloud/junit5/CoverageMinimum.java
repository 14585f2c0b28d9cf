package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.internal.coverage.JvmCoverage;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * Fails a run whose tests have exercised too little of the contract. JUnit closes it after the last
 * test; versions before 5.13 need the first interface for that, JUnit 6 the second.
 */
@SuppressWarnings("deprecation")
record CoverageMinimum(JvmCoverage coverage) implements CloseableResource, AutoCloseable {

  @Override
  public void close() {
    coverage.demandMinimum();
  }
}
