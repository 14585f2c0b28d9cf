package io.github.fakehuaweicloud.internal.gateway;

import java.util.Optional;

/** Which project a caller means by an id that is not his own project's. */
public interface AnyProject {

  /** Ids of other projects are refused. */
  AnyProject NONE = (owner, id) -> Optional.empty();

  /**
   * Finds or opens it.
   *
   * @param owner whose credentials the caller has
   * @return empty if he is a stranger there
   */
  Optional<Project> of(Project owner, String id);
}
