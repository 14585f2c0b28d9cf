package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceEdition;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is printed once the fake answers: the generated values, and a command to paste for each
 * endpoint. In the commands a shell variable stands for a value that the user passed.
 */
final class Greeting {

  private final FakeHuaweiCloud cloud;
  private final boolean madeUpProject;
  private final boolean madeUpToken;
  private final boolean madeUpCredential;
  private final boolean madeUpCluster;
  private final CceEdition edition;

  Greeting(
      FakeHuaweiCloud cloud,
      boolean madeUpProject,
      boolean madeUpToken,
      boolean madeUpCredential,
      boolean madeUpCluster,
      CceEdition edition) {
    this.cloud = cloud;
    this.madeUpProject = madeUpProject;
    this.madeUpToken = madeUpToken;
    this.madeUpCredential = madeUpCredential;
    this.madeUpCluster = madeUpCluster;
    this.edition = edition;
  }

  String text() {
    String projectId = known(madeUpProject, "PROJECT_ID", cloud::projectId);
    String token = known(madeUpToken, "TOKEN", cloud::token);
    String clusterId = known(madeUpCluster, "CLUSTER_ID", this::clusterId);
    return "%s%s%nObtain a cluster certificate (CCE):%n%s%n%nCreate a multi-cloud cluster (HSS):%n%s%n%nOpenAPI: %s/__fake/openapi.json?edition=%s%n"
        .formatted(
            madeUp(),
            given(),
            curl(
                "/api/v3/projects/" + projectId + "/clusters/" + clusterId + "/clustercert",
                token,
                "{\"duration\": 30}"),
            curl(
                "/v5/" + projectId + "/container/kubernetes/multi-cloud/clusters",
                token,
                "{\"name\": \"my-cluster\", \"provider\": \"self_built_idc\", \"kube_config\":"
                    + " \"apiVersion: v1\\nkind: Config\\nclusters: []\\n\"}"),
            cloud.endpoint(),
            EditionOption.name(edition));
  }

  private String madeUp() {
    List<String> lines = new ArrayList<>();
    add(lines, madeUpProject, "project id", cloud::projectId);
    add(lines, madeUpToken, "token", cloud::token);
    add(lines, madeUpCredential, "access key", () -> cloud.credentials().accessKey());
    add(lines, madeUpCredential, "secret key", () -> cloud.credentials().secretKey());
    add(lines, madeUpCluster, "cluster id", this::clusterId);
    return lines.isEmpty() ? "" : "%nGenerated for this run:%n%s".formatted(String.join("", lines));
  }

  private String given() {
    List<String> variables = new ArrayList<>();
    add(variables, !madeUpProject, "PROJECT_ID", () -> "--project-id");
    add(variables, !madeUpToken, "TOKEN", () -> "--token");
    add(variables, !madeUpCluster, "CLUSTER_ID", () -> "--cluster");
    return variables.isEmpty()
        ? ""
        : "%nThe commands below use these shell variables. Set them to the values that you passed:%n%s"
            .formatted(String.join("", variables));
  }

  private static void add(List<String> lines, boolean wanted, String name, Supplier<String> value) {
    if (wanted) {
      lines.add("  %-12s%s%n".formatted(name, value.get()));
    }
  }

  private String curl(String path, String token, String body) {
    return "  curl -X POST \"%s%s\" -H \"X-Auth-Token: %s\" -H 'Content-Type: application/json' -d '%s'"
        .formatted(cloud.endpoint(), path, token, body);
  }

  private String clusterId() {
    return cloud.cce().clusters().get(0).id();
  }

  private static String known(boolean madeUp, String variable, Supplier<String> value) {
    return madeUp ? value.get() : "$" + variable;
  }
}
