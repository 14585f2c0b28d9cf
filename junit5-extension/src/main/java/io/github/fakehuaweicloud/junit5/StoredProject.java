package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * A project that JUnit closes with the context it is stored in. JUnit before 5.13 looks for the one
 * interface, JUnit 6 for the other.
 *
 * @param cloud the project
 * @param strict whether requests that nobody expected fail the test, or class, it is stored in
 */
@SuppressWarnings("deprecation")
record StoredProject(FakeHuaweiCloud cloud, boolean strict)
    implements CloseableResource, AutoCloseable {

  @Override
  public void close() {
    cloud.close();
  }
}
