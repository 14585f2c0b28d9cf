package io.github.fakehuaweicloud.internal.wire;

import java.util.List;

/** Open projects. */
public record ProjectsDocument(List<ProjectDocument> projects) {

  public ProjectsDocument {
    projects = Lists.orEmpty(projects);
  }
}
