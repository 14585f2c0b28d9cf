package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.ProjectBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Does the same with an embedded fake and with one elsewhere, and tells what came of it. */
final class Both implements AutoCloseable {

  static final Instant NEW_YEAR = Instant.parse("2027-01-01T00:00:00Z");

  private static final Pattern MADE_UP =
      Pattern.compile(
          "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\\b[0-9a-f]{32}\\b"
              + "|sha256 [0-9a-f]{8}|127\\.0\\.0\\.1:[0-9]+|hwc-[0-9a-f]{8}|user-[0-9a-f]{8}"
              + "|accessKey=[A-Z0-9]{20}|\"data\":\"[^\"]*");

  private final FakeHuaweiCloudServer embedded = FakeHuaweiCloudServer.start();
  private final FakeHuaweiCloudServer elsewhere = FakeHuaweiCloudServer.start();
  private final FakeHuaweiCloudServer remote =
      FakeHuaweiCloudServer.remote(URI.create(elsewhere.endpoint()));

  /** Anything that a test does with a project. */
  interface Step {
    Object of(FakeHuaweiCloud cloud) throws Exception;
  }

  String embedded(Consumer<ProjectBuilder> project, Step step) {
    return outcome(embedded, project, step);
  }

  String remote(Consumer<ProjectBuilder> project, Step step) {
    return outcome(remote, project, step);
  }

  private static String outcome(
      FakeHuaweiCloudServer server, Consumer<ProjectBuilder> project, Step step) {
    try (FakeHuaweiCloud cloud = server.newProject(project)) {
      cloud.clock().stopAt(NEW_YEAR);
      return same(tried(cloud, step));
    }
  }

  private static String tried(FakeHuaweiCloud cloud, Step step) {
    try {
      return String.valueOf(step.of(cloud));
    } catch (Exception thrown) {
      return kind(thrown) + ": " + thrown.getMessage();
    }
  }

  /** As callers may catch it. */
  private static String kind(Exception thrown) {
    Function<Class<?>, String> name = type -> type.isInstance(thrown) ? type.getSimpleName() : "";
    return name.apply(IllegalArgumentException.class)
        + name.apply(IllegalStateException.class)
        + name.apply(NullPointerException.class);
  }

  /** Without what is made up anew each time. */
  static String same(String text) {
    return MADE_UP.matcher(text).replaceAll("…");
  }

  @Override
  public void close() {
    remote.close();
    elsewhere.close();
    embedded.close();
  }
}
