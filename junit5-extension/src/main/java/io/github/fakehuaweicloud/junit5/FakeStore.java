package io.github.fakehuaweicloud.junit5;

import static io.github.fakehuaweicloud.junit5.Contexts.store;
import static io.github.fakehuaweicloud.junit5.Contexts.upwards;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.internal.gateway.IdentityTakenException;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What one registration of the extension keeps in JUnit's store, seen from one context. JUnit
 * closes what is in the store of a context when that context ends. Only the shared server is not
 * there: it belongs to the JVM.
 */
final class FakeStore {

  private final ExtensionContext context;
  private final FakeOptions options;

  FakeStore(ExtensionContext context, FakeOptions options) {
    this.context = context;
    this.options = options;
  }

  /** Whether JUnit has announced on this thread that it creates an instance of a class next. */
  boolean isConstructing(Class<?> testClass) {
    WaitingProjects waiting = waiting();
    return waiting != null && waiting.latest().equals(testClass);
  }

  /** The project of this context, or of the nearest parent that has one, or a new one. */
  FakeHuaweiCloud project(String name) {
    return find(name).orElseGet(() -> held().findOrOpen(name, this::newProject));
  }

  /** The project for the constructor of a class that has an instance per test. */
  FakeHuaweiCloud projectForConstructor(String name) {
    if (waiting() == null) {
      // Another framework creates the instance, on a thread that JUnit has not announced.
      constructing(context.getRequiredTestClass());
    }
    return find(name).orElseGet(() -> waiting().projects().findOrOpen(name, this::newProject));
  }

  /** The project for the constructor of a class whose tests share an instance. */
  FakeHuaweiCloud projectForConstructorOfSharedInstance(String name) {
    adopt();
    return project(name);
  }

  /** An instance of the context's class is about to be created, by JUnit or a framework. */
  void constructing(Class<?> testClass) {
    WaitingProjects waiting = waiting();
    if (waiting == null || !waiting.goOnWith(testClass)) {
      closeWaiting();
      store(context.getRoot()).put(waitingKey(), new WaitingProjects(testClass));
    }
  }

  /** Closes the projects that constructors on this thread took and no test has adopted. */
  void abandon() {
    closeWaiting();
  }

  /** Moves the projects that constructors on this thread took to this context. */
  void adopt() {
    WaitingProjects waiting = store(context.getRoot()).remove(waitingKey(), WaitingProjects.class);
    if (waiting != null) {
      held().takeOver(waiting.projects(), name -> find(name).isPresent());
    }
  }

  /**
   * Fails if a project that this context itself holds received unexpected requests. A test that has
   * already failed keeps its own failure, and the refused requests and calls of API servers are
   * added to it. A refused call alone fails no test: it is often what the test is about. The
   * projects of a parent are checked when the parent ends, because its other tests send requests to
   * them too; it does not fail for what the failure of a test tells already.
   */
  void lookAtRequests() throws Exception {
    HeldProjects here = heldBy(context);
    Optional<Throwable> failure = context.getExecutionException();
    failure.ifPresent(this::noteForParents);
    if (here == null) {
      return;
    }
    Optional<Throwable> thrown = ThrownByFake.first(sentTo(here, FakeHuaweiCloud::requests));
    if (failure.isPresent()) {
      thrown.filter(other -> other != failure.get()).ifPresent(failure.get()::addSuppressed);
      RefusedRequests.explain(failure.get(), sentTo(here, FakeHuaweiCloud::requests));
      RefusedCalls.explain(failure.get(), apiServers(here));
    } else if (thrown.isPresent()) {
      ThrownByFake.rethrow(thrown.get());
    } else if (options.failsOnUnexpectedRequests()) {
      UnexpectedRequests.failOn(
          sentTo(here, cloud -> cloud.requestLog().unexpected()).stream()
              .filter(request -> !here.isTold(request))
              .toList(),
          context);
    }
  }

  /** So that a class does not fail for what one of its tests has failed for. */
  private void noteForParents(Throwable failure) {
    upwards(context)
        .skip(1)
        .flatMap(each -> Optional.ofNullable(heldBy(each)).stream())
        .forEach(held -> held.failed(KnownText.of(failure)));
  }

  private static List<RecordedRequest> sentTo(
      HeldProjects held, Function<FakeHuaweiCloud, List<RecordedRequest>> requests) {
    return held.all().stream().flatMap(cloud -> requests.apply(cloud).stream()).toList();
  }

  private static List<ApiServer> apiServers(HeldProjects held) {
    return held.all().stream().flatMap(cloud -> cloud.cce().apiServers().stream()).toList();
  }

  /** The server of the projects; starts it if it is not running. */
  FakeHuaweiCloudServer server() {
    return options.ownServer()
        ? store(Registrations.home(context, options))
            .getOrComputeIfAbsent(
                new ServerKey(options),
                unused -> new StoredServer(options.address().start()),
                StoredServer.class)
            .server()
        : options.sharedServer();
  }

  private FakeHuaweiCloud newProject() {
    String test = Contexts.describe(context);
    try {
      return open(project -> options.project().accept(project.describedAs(test)));
    } catch (IdentityTakenException taken) {
      if (isOwn(taken)) {
        throw new IllegalStateException(
            taken.problem()
                + ", this one itself. Its fakes need an identity each: register an extension with"
                + " builder().name(\"…\") and an identity of its own");
      }
      if (taken.holder().isEmpty()) {
        throw new IllegalStateException(
            taken.problem()
                + ", which somebody opened by newProject(…) and has not closed. Close it first, or"
                + " leave the identity to the fake");
      }
      throw new IllegalStateException(
          taken.problem()
              + ". Two tests cannot have one identity at the same time: put the same"
              + " @ResourceLock(\"…\") on both, or on their base class, or run them by"
              + " @Execution(SAME_THREAD). Where the application is configured anew for each test,"
              + " leave the identity to the fake instead");
    }
  }

  private FakeHuaweiCloud open(Consumer<ProjectBuilder> description) {
    try {
      return server().newProject(description);
    } catch (IdentityTakenException taken) {
      throw taken;
    } catch (IllegalStateException closedMeanwhile) {
      // By a fake in another class loader, which saw no project on it.
      return server().newProject(description);
    }
  }

  /** Whether the identity is that of another fake of the same test. */
  private boolean isOwn(IdentityTakenException taken) {
    return Stream.concat(
            upwards(context).flatMap(each -> Optional.ofNullable(heldBy(each)).stream()),
            Optional.ofNullable(waiting()).map(WaitingProjects::projects).stream())
        .flatMap(held -> held.all().stream())
        .anyMatch(own -> own.projectId().equals(taken.holderId()));
  }

  private Optional<FakeHuaweiCloud> find(String name) {
    return upwards(context)
        .flatMap(each -> Optional.ofNullable(heldBy(each)).stream())
        .flatMap(held -> held.find(name).stream())
        .findFirst();
  }

  private HeldProjects held() {
    return store(context)
        .getOrComputeIfAbsent(heldKey(context), unused -> new HeldProjects(), HeldProjects.class);
  }

  private HeldProjects heldBy(ExtensionContext holder) {
    return store(holder).get(heldKey(holder), HeldProjects.class);
  }

  private WaitingProjects waiting() {
    return store(context.getRoot()).get(waitingKey(), WaitingProjects.class);
  }

  private void closeWaiting() {
    WaitingProjects waiting = store(context.getRoot()).remove(waitingKey(), WaitingProjects.class);
    if (waiting != null) {
      waiting.close();
    }
  }

  /** A store also finds the entries of its parents, unless the keys differ. */
  private HeldKey heldKey(ExtensionContext holder) {
    return new HeldKey(options, holder.getUniqueId());
  }

  private WaitingKey waitingKey() {
    return new WaitingKey(options, Thread.currentThread().getId());
  }

  private record HeldKey(FakeOptions options, String contextId) {}

  private record ServerKey(FakeOptions options) {}

  private record WaitingKey(FakeOptions options, long threadId) {}
}
