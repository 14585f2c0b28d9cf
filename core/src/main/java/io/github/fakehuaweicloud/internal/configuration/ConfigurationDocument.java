package io.github.fakehuaweicloud.internal.configuration;

import io.github.fakehuaweicloud.internal.wire.NewProject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a configuration file says.
 *
 * @param port to listen on
 * @param bindAddress to listen on
 * @param httpsPort to listen on for HTTPS, too
 * @param controlKey what the control API asks for; a secret
 * @param anyProject whether each project id that callers name opens a project
 * @param coverage whether to collect what of the contract is exercised
 * @param log whether to print a line a request
 * @param projects that are open from the start
 */
public record ConfigurationDocument(
    Optional<Integer> port,
    Optional<String> bindAddress,
    Optional<Integer> httpsPort,
    Optional<String> controlKey,
    Optional<Boolean> anyProject,
    Optional<Boolean> coverage,
    Optional<Boolean> log,
    List<NewProject> projects) {

  /** What is left out is empty. */
  public ConfigurationDocument {
    projects = orEmpty(projects);
  }

  private static List<NewProject> orEmpty(@Nullable List<NewProject> projects) {
    return projects == null ? List.of() : List.copyOf(projects);
  }

  /** Without the secrets. */
  @Override
  public String toString() {
    return "configuration of " + projects;
  }
}
