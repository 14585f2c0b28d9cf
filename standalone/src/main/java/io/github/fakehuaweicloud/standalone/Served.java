package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.cce.CceEdition;
import java.util.List;

/**
 * A running server and the projects that it began with.
 *
 * @param server the server
 * @param projects in the order in which they were described
 */
record Served(FakeHuaweiCloudServer server, List<Project> projects) implements AutoCloseable {

  Served {
    projects = List.copyOf(projects);
  }

  /**
   * One of the projects.
   *
   * @param cloud the project itself
   * @param origins where its secrets came from
   * @param edition of CCE's documentation that it follows
   */
  record Project(FakeHuaweiCloud cloud, Origins origins, CceEdition edition) {}

  /** Closing twice does nothing more. */
  @Override
  public void close() {
    projects.forEach(project -> project.cloud().close());
    server.close();
  }
}
