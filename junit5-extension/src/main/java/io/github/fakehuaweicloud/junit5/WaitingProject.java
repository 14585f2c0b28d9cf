package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A project that a constructor was given before there was a context for its test. It waits on the
 * thread that runs the constructors and then the test, until the test, or the class of a {@code
 * PER_CLASS} instance, takes it; if that never happens (the test is disabled, a constructor throws)
 * it is closed.
 */
@SuppressWarnings("deprecation")
final class WaitingProject implements ExtensionContext.Store.CloseableResource, AutoCloseable {

  private final StoredProject project;
  private final Class<?> constructing;
  private volatile Object instance;

  WaitingProject(StoredProject project, Class<?> constructing) {
    this.project = project;
    this.constructing = constructing;
  }

  FakeHuaweiCloud cloud() {
    return project.cloud();
  }

  StoredProject project() {
    return project;
  }

  /** The constructor that was given the project has returned. */
  void constructed(Class<?> testClass, Object newInstance) {
    if (instance == null && constructing.equals(testClass)) {
      instance = newInstance;
    }
  }

  /** Whether the constructor of a class is to be given this project. */
  boolean isFor(Class<?> testClass) {
    return instance == null ? constructing.equals(testClass) : encloses(testClass);
  }

  /** Whether an object is the one whose constructor was given this project. */
  boolean wasGivenTo(Object testInstance) {
    return instance == testInstance;
  }

  private boolean encloses(Class<?> testClass) {
    for (Class<?> outer = testClass.getEnclosingClass();
        outer != null;
        outer = outer.getEnclosingClass()) {
      if (outer.isInstance(instance)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    project.close();
  }
}
