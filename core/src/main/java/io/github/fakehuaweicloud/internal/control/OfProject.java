package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.project.OpenProjects;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import java.time.DateTimeException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a request to the control API is about: a project, a cluster of it. */
record OfProject(OpenProjects projects, Feed feed) {

  private static final int MOST = 5_000;

  LocalProject project(ControlRequest request) {
    String id = request.variable("project");
    return projects
        .find(id)
        .orElseThrow(
            () ->
                unknown(
                    "project",
                    id,
                    "GET /__fake/projects lists those that are open, POST opens one"));
  }

  /** Does something for the project, and tells those who listen what changed. */
  Function<ControlRequest, HttpResponse> changing(
      String what, BiFunction<ControlRequest, LocalProject, HttpResponse> change) {
    return request -> {
      LocalProject project = project(request);
      HttpResponse answer = refusing(() -> change.apply(request, project));
      feed.changed(project.id(), what);
      return answer;
    };
  }

  Function<ControlRequest, HttpResponse> reading(
      BiFunction<ControlRequest, LocalProject, HttpResponse> read) {
    return request -> {
      LocalProject project = project(request);
      return refusing(() -> read.apply(request, project));
    };
  }

  static Cluster cluster(ControlRequest request, LocalProject project) {
    String id = request.variable("cluster");
    return project
        .cce()
        .cluster(id)
        .orElseThrow(() -> unknown("cluster", id, listedAt(project, "clusters")));
  }

  static MultiCloudCluster multiCloudCluster(ControlRequest request, LocalProject project) {
    String id = request.variable("cluster");
    return project
        .hss()
        .multiCloudCluster(id)
        .orElseThrow(
            () -> unknown("multi-cloud-cluster", id, listedAt(project, "multi-cloud-clusters")));
  }

  /** A script in a loop must not fill the memory. */
  static void checkRoom(String what, int there) {
    if (there >= MOST) {
      throw new ControlException(
          429,
          "too-many",
          "Expected at most " + MOST + " " + what + ", got one more. Remove some first, or reset");
    }
  }

  static String listedAt(LocalProject project, String what) {
    return "GET /__fake/projects/"
        + Quotes.escape(project.id())
        + "/"
        + what
        + " lists those of the project";
  }

  static ControlException unknown(String what, String id, String help) {
    return new ControlException(
        404,
        "unknown-" + what,
        "There is no "
            + what.replace('-', ' ').replace("multi cloud", "multi-cloud")
            + " "
            + Quotes.quote(Quotes.cut(id, 128))
            + ". "
            + help);
  }

  /** What the API of Java refuses, this API refuses. */
  static <T> T refusing(Supplier<T> step) {
    try {
      return step.get();
    } catch (IllegalArgumentException | KubeconfigFormatException e) {
      throw ControlException.badRequest(String.valueOf(e.getMessage()));
    } catch (ArithmeticException | DateTimeException beyondTime) {
      throw ControlException.badRequest(
          "The duration is too long: with the project's time it leads beyond the years that there"
              + " are. Send a shorter one");
    } catch (IllegalStateException e) {
      throw new ControlException(409, "taken", String.valueOf(e.getMessage()));
    }
  }
}
