package io.github.fakehuaweicloud.internal.project;

import io.github.fakehuaweicloud.internal.journal.Numbered;
import java.util.Optional;

/** Is told what happens on a server. Must not wait. */
public interface ProjectsListener {

  ProjectsListener NOBODY =
      new ProjectsListener() {
        @Override
        public void opened(String projectId) {}

        @Override
        public void closed(String projectId) {}

        @Override
        public void reset(String projectId) {}

        @Override
        public void recorded(Optional<String> projectId, Numbered request) {}
      };

  void opened(String projectId);

  void closed(String projectId);

  void reset(String projectId);

  /**
   * A request was recorded.
   *
   * @param projectId empty if it belongs to no project
   */
  void recorded(Optional<String> projectId, Numbered request);
}
