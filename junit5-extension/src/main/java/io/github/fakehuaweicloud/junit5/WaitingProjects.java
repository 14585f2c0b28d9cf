package io.github.fakehuaweicloud.junit5;

import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The projects that constructors took before there was a context for their test. They wait on the
 * thread that creates the instances and then runs the test, until the test, or the class of a
 * {@code PER_CLASS} instance, adopts them. Frameworks may create or replace instances; that does
 * not matter here. If nobody adopts the projects (the test is disabled, a constructor throws), they
 * are closed.
 */
@SuppressWarnings("deprecation")
final class WaitingProjects implements CloseableResource, AutoCloseable {

  private final HeldProjects projects = new HeldProjects();
  private volatile Class<?> latest;

  WaitingProjects(Class<?> outermost) {
    this.latest = outermost;
  }

  /** The class whose instance was created last, or is being created. */
  Class<?> latest() {
    return latest;
  }

  HeldProjects projects() {
    return projects;
  }

  /**
   * Whether an instance of a class belongs to the same test as the last one: JUnit creates the
   * instances of a nested test from the outside in.
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
