package io.github.fakehuaweicloud.junit5;

import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The projects that constructors were given before there was a context for their test. They wait on
 * the thread that makes the instances and then runs the test, until the test, or the class of a
 * {@code PER_CLASS} instance, takes them. Who makes the instances does not matter, nor whether
 * somebody replaces one: frameworks do both. If nobody takes the projects (the test is disabled, a
 * constructor throws) they are closed.
 */
@SuppressWarnings("deprecation")
final class WaitingProjects implements CloseableResource, AutoCloseable {

  private final HeldProjects projects = new HeldProjects();
  private volatile Class<?> latest;

  WaitingProjects(Class<?> outermost) {
    this.latest = outermost;
  }

  /** The class of which an instance was made last, or is being made. */
  Class<?> latest() {
    return latest;
  }

  HeldProjects projects() {
    return projects;
  }

  /**
   * Whether an instance of a class belongs to the same test as those that were made so far: JUnit
   * makes the instances of a nested test from the outside in.
   */
  boolean goOnWith(Class<?> testClass) {
    boolean encloses = encloses(testClass);
    latest = testClass;
    return encloses;
  }

  private boolean encloses(Class<?> testClass) {
    for (Class<?> outer = testClass.getEnclosingClass();
        outer != null;
        outer = outer.getEnclosingClass()) {
      // A subclass inherits the nested classes.
      if (outer.isAssignableFrom(latest)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    projects.close();
  }
}
