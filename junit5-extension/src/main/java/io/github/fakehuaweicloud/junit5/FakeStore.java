package io.github.fakehuaweicloud.junit5;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

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
        .getOrComputeIfAbsent(new ProjectKey(options), key -> newProject(), StoredProject.class)
        .cloud();
  }

  /**
   * The project for a constructor. JUnit calls it with the context of the class, before there is
   * one for the test, but on the thread that runs the test next: the project waits there.
   */
  FakeHuaweiCloud projectForConstructor() {
    StoredProject ofClass = store(context).get(new ProjectKey(options), StoredProject.class);
    return ofClass != null ? ofClass.cloud() : waitingProject();
  }

  /** Moves the project that waits for this test, if any, to the context of the test. */
  void adoptProjectOfConstructor() {
    StoredProject waiting = store(context.getRoot()).remove(waitingKey(), StoredProject.class);
    if (waiting != null) {
      store(context).put(new ProjectKey(options), waiting);
    }
  }

  private FakeHuaweiCloud waitingProject() {
    return store(context.getRoot())
        .getOrComputeIfAbsent(waitingKey(), key -> newProject(), StoredProject.class)
        .cloud();
  }

  private StoredProject newProject() {
    return new StoredProject(server().newProject(options.project()));
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
