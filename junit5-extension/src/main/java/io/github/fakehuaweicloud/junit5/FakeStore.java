package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.TestInstances;

/**
 * What the extension keeps in JUnit's store, seen from one context. JUnit closes what is in the
 * store of a context when that context ends, and finds in it what its parents hold: that is all the
 * lifecycle there is.
 */
final class FakeStore {

  private static final Namespace NAMESPACE = Namespace.create(FakeHuaweiCloudExtension.class);

  private final ExtensionContext context;
  private final FakeOptions options;

  FakeStore(ExtensionContext context, FakeOptions options) {
    this.context = context;
    this.options = options;
  }

  /** The project of this context or of the nearest parent that has one; else a new one here. */
  FakeHuaweiCloud project() {
    return store(context)
        .getOrComputeIfAbsent(projectKey(), key -> newProject(), StoredProject.class)
        .cloud();
  }

  /**
   * The project for the constructor of the context's class, of which every test gets an instance.
   */
  FakeHuaweiCloud projectForConstructor() {
    StoredProject ofClass = store(context).get(projectKey(), StoredProject.class);
    return ofClass != null ? ofClass.cloud() : waitingProjectFor(context.getRequiredTestClass());
  }

  /**
   * The project for the constructor of the context's class, of which all tests share an instance.
   */
  FakeHuaweiCloud projectForConstructorOfSharedInstance() {
    WaitingProject waiting = waiting();
    if (waiting != null && waiting.isFor(context.getRequiredTestClass())) {
      takeWaiting();
    }
    return project();
  }

  /** The constructor of the context's class has returned. */
  void constructed(Object instance) {
    WaitingProject waiting = waiting();
    if (waiting != null) {
      waiting.constructed(context.getRequiredTestClass(), instance);
    }
  }

  /** The constructor of the context's class has thrown: nobody will take its project. */
  void constructorFailed() {
    closeWaiting();
  }

  /** Moves the project that the constructors of these instances were given to this context. */
  void adopt(TestInstances instances) {
    WaitingProject waiting = waiting();
    if (waiting != null && instances.getAllInstances().stream().anyMatch(waiting::wasGivenTo)) {
      takeWaiting();
    }
  }

  /** Fails if the project that is stored in this context itself was sent what nobody expected. */
  void failOnUnexpectedRequests() {
    StoredProject here = store(context).get(projectKey(), StoredProject.class);
    StoredProject ofParent =
        context
            .getParent()
            .map(parent -> store(parent).get(projectKey(), StoredProject.class))
            .orElse(null);
    // What a parent holds is checked when the parent ends: its other tests send requests to it too.
    if (here != null && !here.equals(ofParent) && here.strict()) {
      UnexpectedRequests.failOn(here.cloud(), context);
    }
  }

  private FakeHuaweiCloud waitingProjectFor(Class<?> testClass) {
    WaitingProject waiting = waiting();
    if (waiting != null && waiting.isFor(testClass)) {
      return waiting.cloud();
    }
    closeWaiting();
    WaitingProject fresh = new WaitingProject(newProject(), testClass);
    store(context.getRoot()).put(waitingKey(), fresh);
    return fresh.cloud();
  }

  private WaitingProject waiting() {
    return store(context.getRoot()).get(waitingKey(), WaitingProject.class);
  }

  private void takeWaiting() {
    WaitingProject waiting = store(context.getRoot()).remove(waitingKey(), WaitingProject.class);
    // Where a class has a project of its own, the constructor's is kept for closing only.
    boolean classHasOne = store(context).get(projectKey()) != null;
    store(context).put(classHasOne ? waitingKey() : projectKey(), waiting.project());
  }

  private void closeWaiting() {
    WaitingProject waiting = store(context.getRoot()).remove(waitingKey(), WaitingProject.class);
    if (waiting != null) {
      waiting.close();
    }
  }

  private ProjectKey projectKey() {
    return new ProjectKey(options);
  }

  private StoredProject newProject() {
    return new StoredProject(server().newProject(options.project()), options.strict());
  }

  private FakeHuaweiCloudServer server() {
    return options
        .ownServer()
        .map(address -> server(outermostClass(), address, address::start))
        .orElseGet(() -> server(context.getRoot(), "shared", FakeHuaweiCloudServer::start));
  }

  private static FakeHuaweiCloudServer server(
      ExtensionContext owner, Object key, Supplier<FakeHuaweiCloudServer> start) {
    return store(owner)
        .getOrComputeIfAbsent(
            new ServerKey(key), unused -> new StoredServer(start.get()), StoredServer.class)
        .server();
  }

  private ExtensionContext outermostClass() {
    ExtensionContext outermost = context;
    while (outermost.getParent().filter(parent -> parent.getTestClass().isPresent()).isPresent()) {
      outermost = outermost.getParent().get();
    }
    return outermost;
  }

  private WaitingKey waitingKey() {
    return new WaitingKey(options, Thread.currentThread().getId());
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  private record ProjectKey(FakeOptions options) {}

  private record ServerKey(Object which) {}

  private record WaitingKey(FakeOptions options, long threadId) {}
}
