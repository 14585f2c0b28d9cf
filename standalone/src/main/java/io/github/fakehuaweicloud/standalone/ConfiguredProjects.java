package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.configuration.Configuration;
import io.github.fakehuaweicloud.internal.wire.AccessKey;
import io.github.fakehuaweicloud.internal.wire.NewProject;
import io.github.fakehuaweicloud.internal.wire.NewUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The projects and the key of a configuration file.
 *
 * @param configuration what the file says
 */
record ConfiguredProjects(Configuration configuration) {

  List<ProjectPlan> plans() {
    List<NewProject> projects = configuration.document().projects();
    List<ProjectPlan> plans = new ArrayList<>();
    for (int i = 0; i < projects.size(); i++) {
      String field = "projects[" + i + "]";
      plans.add(
          new ProjectPlan(
              projects.get(i),
              origins(projects.get(i), field),
              error -> configuration.refused(field, error)));
    }
    return plans;
  }

  Optional<ControlKey> controlKey() {
    return configuration
        .document()
        .controlKey()
        .map(key -> ControlKey.of(key, origin("controlKey", Environment.CONTROL_KEY)));
  }

  private Origins origins(NewProject project, String field) {
    Origins origins = new Origins();
    for (int i = 0; i < project.tokens().size(); i++) {
      origins.token(
          project.tokens().get(i), origin(field + ".tokens[" + i + "]", Environment.TOKEN));
    }
    for (int i = 0; i < project.credentials().size(); i++) {
      AccessKey key = project.credentials().get(i);
      String inside = field + ".credentials[" + i + "]";
      configuration
          .variable(inside + ".accessKey")
          .ifPresent(name -> origins.accessKey(key.accessKey(), Origin.Variable.whole(name)));
      origins.secretKey(key.accessKey(), origin(inside + ".secretKey", "FAKE_SECRET_KEY"));
    }
    for (int i = 0; i < project.users().size(); i++) {
      NewUser user = project.users().get(i);
      origins.password(
          user.name(), origin(field + ".users[" + i + "].password", "FAKE_USER_PASSWORD"));
    }
    return origins;
  }

  private Origin origin(String field, String variable) {
    return configuration
        .variable(field)
        .<Origin>map(Origin.Variable::whole)
        .orElseGet(
            () ->
                new Origin.Told(
                    field + " in " + configuration.file(), variable, Origin.Part.WHOLE));
  }
}
