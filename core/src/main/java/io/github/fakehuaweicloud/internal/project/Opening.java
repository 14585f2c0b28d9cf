package io.github.fakehuaweicloud.internal.project;

import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.internal.faults.ServiceFaults;
import io.github.fakehuaweicloud.internal.wire.FaultRule;
import io.github.fakehuaweicloud.internal.wire.Fields;
import io.github.fakehuaweicloud.internal.wire.Names;
import io.github.fakehuaweicloud.internal.wire.NewProject;
import java.util.Map;

/** Opens what a document describes. */
public final class Opening {

  private final ProjectSettings settings;
  private final NewProject document;

  private Opening(ProjectSettings settings, NewProject document) {
    this.settings = settings;
    this.document = document;
  }

  /**
   * Checks it.
   *
   * @throws IllegalArgumentException if a value is invalid; the message begins with the field
   */
  public static Opening of(NewProject document) {
    ProjectSettings.Builder project = ProjectSettings.builder();
    Fields.set("id", document.id(), project::id);
    Fields.set("description", document.description(), project::description);
    Fields.set("region", document.region(), project::region);
    Fields.set("domain", document.domain(), project::domain);
    Fields.each("tokens", document.tokens(), project::token);
    Fields.each(
        "credentials", document.credentials(), key -> project.credentials(key.credentials()));
    Fields.each("users", document.users(), user -> project.user(user.name(), user.password()));
    Fields.set("cceEdition", document.cceEdition(), text -> project.edition(Names.edition(text)));
    Fields.when(document.strict(), project::strict);
    Fields.when(document.signaturesFollowSystemTime(), project::signaturesFollowSystemTime);
    Fields.when(document.hssConnectsToClusters(), project::connectsToClusters);
    document.freshKeys().ifPresent(project::freshKeys);
    return new Opening(project.build(), document);
  }

  public ProjectSettings settings() {
    return settings;
  }

  /**
   * What it has from its start, and again after a reset.
   *
   * @throws IllegalArgumentException if a value is invalid; the message begins with the field
   */
  public void furnish(LocalProject project) {
    Fields.each("clusters", document.clusters(), it -> project.cce().addCluster(it::describe));
    Fields.each(
        "multiCloudClusters",
        document.multiCloudClusters(),
        it -> project.hss().addMultiCloudCluster(it::describe));
    Fields.each("faults", document.faults(), it -> it.addTo(faults(project, it)));
  }

  /**
   * Where a rule adds its faults.
   *
   * @throws IllegalArgumentException if there is no such service or operation
   */
  public static Faults faults(LocalProject project, FaultRule rule) {
    Map<String, ServiceFaults> services = project.services().faults();
    ServiceFaults faults = services.get(rule.service());
    if (faults == null) {
      throw new IllegalArgumentException(
          "service: expected one of "
              + String.join(", ", services.keySet())
              + ", got \""
              + rule.service()
              + "\"");
    }
    return rule.operation().map(faults::ofOperation).orElseGet(faults::ofService);
  }
}
