package io.github.fakehuaweicloud.gateway;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The projects of one server. */
final class Projects {

  private final Map<String, Project> byId = new ConcurrentHashMap<>();

  synchronized void add(Project project) {
    if (byId.containsKey(project.id())) {
      throw new IllegalStateException(
          "This server already has a project "
              + project.id()
              + ". Close it first, let the project id be made up, or start a server of its own");
    }
    for (String token : project.identity().tokens()) {
      if (withToken(token).isPresent()) {
        throw new IllegalStateException(
            "A token of the new project already opens another project of this server. Close that"
                + " project first, or start a server of its own");
      }
    }
    for (Credentials credentials : project.identity().credentials()) {
      if (withAccessKey(credentials.accessKey()).isPresent()) {
        throw new IllegalStateException(
            "The access key "
                + credentials.accessKey()
                + " already opens another project of this server. Close that project first, or"
                + " start a server of its own");
      }
    }
    byId.put(project.id(), project);
  }

  void remove(Project project) {
    byId.remove(project.id(), project);
  }

  Optional<Project> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Project> withToken(String token) {
    return byId.values().stream()
        .filter(project -> project.access().token(token).isPresent())
        .findFirst();
  }

  Optional<Project> withAccessKey(String accessKey) {
    return byId.values().stream()
        .filter(project -> project.access().credentials(accessKey).isPresent())
        .findFirst();
  }
}
