package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import java.time.Duration;
import java.util.function.Supplier;

/** The part of the control API that is about one project. Thread-safe. */
final class ProjectControl {

  private final ControlClient client;
  private final String id;
  private volatile boolean closed;

  ProjectControl(ControlClient client, String id) {
    this.client = client;
    this.id = id;
  }

  static String path(String id) {
    return "/projects/" + PercentEncoding.encode(id);
  }

  String id() {
    return id;
  }

  String endpoint() {
    return client.address().endpoint();
  }

  <T> T get(String path, Class<T> type) {
    return open(() -> client.get(path(id) + path, type));
  }

  <T> T getInterruptibly(String path, Duration within, Class<T> type) throws InterruptedException {
    demandOpen();
    try {
      return client.getInterruptibly(path(id) + path, within, type);
    } catch (RefusedException refused) {
      throw worded(refused);
    }
  }

  <T> T post(String path, Object body, Class<T> type) {
    return open(() -> client.post(path(id) + path, body, type));
  }

  void post(String path, Object body) {
    run(() -> client.post(path(id) + path, body));
  }

  void post(String path) {
    run(() -> client.post(path(id) + path));
  }

  <T> T post(String path, Class<T> type) {
    return open(() -> client.post(path(id) + path, type));
  }

  void patch(String path, Object body) {
    run(() -> client.patch(path(id) + path, body));
  }

  void delete(String path) {
    run(() -> client.delete(path(id) + path));
  }

  /** From now on nothing is asked: another project may get the id. */
  void close() {
    closed = true;
  }

  private void run(Runnable step) {
    open(
        () -> {
          step.run();
          return id;
        });
  }

  private <T> T open(Supplier<T> step) {
    demandOpen();
    try {
      return step.get();
    } catch (RefusedException refused) {
      throw worded(refused);
    }
  }

  private void demandOpen() {
    if (closed) {
      throw new RefusedException("unknown-project", "The project " + id + " is closed");
    }
  }

  private RefusedException worded(RefusedException refused) {
    return refused.isOf("unknown-project")
        ? new RefusedException(
            "unknown-project",
            "The project "
                + id
                + " is not open any more on the fake at "
                + endpoint()
                + ": somebody closed it there, or the fake was started anew. Open another one")
        : refused;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ProjectControl that
        && id.equals(that.id)
        && endpoint().equals(that.endpoint());
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return "project " + id + " at " + endpoint();
  }
}
