package io.github.fakehuaweicloud.consumers;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the tests of a consumer must see of the JVM's shared server, whichever class they are of.
 */
public final class SharedServer {

  private static final Set<String> ENDPOINTS = ConcurrentHashMap.newKeySet();
  private static final Set<String> PROJECT_IDS = ConcurrentHashMap.newKeySet();

  private SharedServer() {}

  /**
   * Fails unless a test has the server that the tests before it had, and a project that none had.
   *
   * @param cloud the test's project
   * @throws AssertionError if not
   */
  public static void gaveNewProject(FakeHuaweiCloud cloud) {
    ENDPOINTS.add(cloud.endpoint());
    if (ENDPOINTS.size() > 1) {
      throw new AssertionError("Expected one server in the JVM, got " + ENDPOINTS);
    }
    if (!PROJECT_IDS.add(cloud.projectId())) {
      throw new AssertionError("Expected a project of the test's own, got one again: " + cloud);
    }
  }
}
