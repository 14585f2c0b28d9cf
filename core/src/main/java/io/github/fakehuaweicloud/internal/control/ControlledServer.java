package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.coverage.Tally;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.project.OpenProjects;
import io.github.fakehuaweicloud.internal.project.ProjectSettings;
import java.util.Optional;
import java.util.function.Consumer;

/** What the control API steers. */
public interface ControlledServer extends OpenProjects.Addresses {

  OpenProjects projects();

  /** The authority of the HTTPS endpoint; empty without one. */
  Optional<byte[]> authorityPem();

  /** The same as a PKCS#12 trust store; empty without one. */
  Optional<byte[]> authorityTrustStore();

  /** What of the contract was exercised; empty if the server does not collect it. */
  Optional<Tally> coverage();

  /** Whether each project id that callers name opens a project. */
  boolean opensAnyProject();

  /**
   * Opens a project.
   *
   * @param furnish what it has from its start, and again after a reset
   * @throws IllegalStateException if the server is closed, or another project has the same identity
   */
  LocalProject open(ProjectSettings project, Consumer<LocalProject> furnish);
}
