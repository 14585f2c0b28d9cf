package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.server.FakeServer;
import java.util.List;
import java.util.Optional;

/**
 * A running server and the projects that it began with.
 *
 * @param server the server
 * @param projects in the order in which they were described
 * @param control who may use the control API
 * @param afterwards runs when all is closed
 */
record Served(FakeServer server, List<Project> projects, ControlKey control, Runnable afterwards)
    implements AutoCloseable {

  Served {
    projects = List.copyOf(projects);
  }

  /**
   * One of the projects.
   *
   * @param cloud the project itself
   * @param origins where its secrets came from
   */
  record Project(LocalProject cloud, Origins origins) {}

  /** The key of the control API, if it was made up for this run. */
  Optional<String> generatedControlKey() {
    return control.given().isPresent() ? Optional.empty() : server.controlKey();
  }

  /** Closing twice does nothing more. */
  @Override
  public void close() {
    projects.forEach(project -> project.cloud().close());
    server.close();
    afterwards.run();
  }
}
