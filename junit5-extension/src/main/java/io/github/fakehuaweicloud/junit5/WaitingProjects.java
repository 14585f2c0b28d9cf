package io.github.fakehuaweicloud.junit5;

import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;

/**
 * The projects that constructors were given before there was a context for their test. They wait on
 * the thread that runs the constructors and then the test, until the test, or the class of a {@code
 * PER_CLASS} instance, takes them; if that never happens (the test is disabled, a constructor
 * throws) they are closed.
 */
@SuppressWarnings("deprecation")
final class WaitingProjects implements CloseableResource, AutoCloseable {

  private final HeldProjects projects = new HeldProjects();
  private final Class<?> constructing;
  private volatile Object instance;

  WaitingProjects(Class<?> constructing) {
    this.constructing = constructing;
  }

  HeldProjects projects() {
    return projects;
  }

  /** The constructor that was given the projects has returned. */
  void constructed(Class<?> testClass, Object newInstance) {
    if (instance == null && constructing.equals(testClass)) {
      instance = newInstance;
    }
  }

  /** Whether the constructor of a class is to be given these projects. */
  boolean areFor(Class<?> testClass) {
    return instance == null ? constructing.equals(testClass) : encloses(testClass);
  }

  /** Whether an object is the one whose constructor was given these projects. */
  boolean wereGivenTo(Object testInstance) {
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
    projects.close();
  }
}
