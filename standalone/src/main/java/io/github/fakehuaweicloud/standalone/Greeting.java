package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.iam.User;
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
  private final boolean madeUpUser;
  private final boolean madeUpDomain;
  private final boolean madeUpCluster;
  private final boolean hasApiServer;
  private final CceEdition edition;

  Greeting(
      FakeHuaweiCloud cloud,
      boolean madeUpProject,
      boolean madeUpToken,
      boolean madeUpCredential,
      boolean madeUpUser,
      boolean madeUpDomain,
      boolean madeUpCluster,
      boolean hasApiServer,
      CceEdition edition) {
    this.cloud = cloud;
    this.madeUpProject = madeUpProject;
    this.madeUpToken = madeUpToken;
    this.madeUpCredential = madeUpCredential;
    this.madeUpUser = madeUpUser;
    this.madeUpDomain = madeUpDomain;
    this.madeUpCluster = madeUpCluster;
    this.hasApiServer = hasApiServer;
    this.edition = edition;
  }

  String text() {
    String projectId = known(madeUpProject, "PROJECT_ID", cloud::projectId);
    String token = known(madeUpToken, "TOKEN", cloud::token);
    String clusterId = known(madeUpCluster, "CLUSTER_ID", this::clusterId);
    String certificate =
        curl(
            "/api/v3/projects/" + projectId + "/clusters/" + clusterId + "/clustercert",
            token,
            "{\"duration\": 30}");
    return "%s%s%nObtain a cluster certificate (CCE):%n%s%n%s%nCreate a multi-cloud cluster (HSS):%n%s%n%nLog in (IAM); the token is in X-Subject-Token:%n%s%n%nOpenAPI: %s/__fake/openapi.json?edition=%s%n"
        .formatted(
            madeUp(),
            given(),
            certificate,
            hasApiServer ? kubectl(certificate) : "",
            curl(
                "/v5/" + projectId + "/container/kubernetes/multi-cloud/clusters",
                token,
                "{\"name\": \"my-cluster\", \"provider\": \"self_built_idc\", \"kube_config\":"
                    + " \"apiVersion: v1\\nkind: Config\\nclusters: []\\n\"}"),
            login(),
            cloud.endpoint(),
            EditionOption.name(edition));
  }

  private String madeUp() {
    List<String> lines = new ArrayList<>();
    add(lines, madeUpProject, "project id", cloud::projectId);
    add(lines, madeUpToken, "token", cloud::token);
    add(lines, madeUpCredential, "access key", () -> cloud.credentials().accessKey());
    add(lines, madeUpCredential, "secret key", () -> cloud.credentials().secretKey());
    add(lines, madeUpDomain, "account", () -> cloud.iam().identity().domainName());
    add(lines, madeUpUser, "user", () -> user().name());
    add(lines, madeUpUser, "password", () -> user().password());
    add(lines, madeUpCluster, "cluster id", this::clusterId);
    return lines.isEmpty() ? "" : "%nGenerated for this run:%n%s".formatted(String.join("", lines));
  }

  private String given() {
    List<String> variables = new ArrayList<>();
    add(variables, !madeUpProject, "PROJECT_ID", () -> "--project-id");
    add(variables, !madeUpToken, "TOKEN", () -> "--token");
    add(variables, !madeUpDomain, "DOMAIN_NAME", () -> "--domain");
    add(variables, !madeUpUser, "USER_NAME", () -> "--user");
    add(variables, !madeUpUser, "USER_PASSWORD", () -> "--user");
    add(variables, !madeUpCluster, "CLUSTER_ID", () -> "--cluster");
    return variables.isEmpty()
        ? ""
        : "%nThe commands below use these shell variables. Set them to the values that you passed:%n%s"
            .formatted(String.join("", variables));
  }

  private static void add(List<String> lines, boolean wanted, String name, Supplier<String> value) {
    if (wanted) {
      lines.add("  %-14s%s%n".formatted(name, value.get()));
    }
  }

  private String curl(String path, String token, String body) {
    return "  curl -X POST \"%s%s\" -H \"X-Auth-Token: %s\" -H 'Content-Type: application/json' -d '%s'"
        .formatted(cloud.endpoint(), path, token, body);
  }

  /** A kubeconfig in JSON is one in YAML, too. */
  private static String kubectl(String certificate) {
    return "%nUse the cluster with api-server by that certificate (kubectl 1.28 or later):%n%s > kubeconfig.yaml%n  kubectl --kubeconfig kubeconfig.yaml auth whoami%n"
        .formatted(certificate.replace("  curl ", "  curl -fsS "));
  }

  private String login() {
    return "  curl -i -X POST \"%s/v3/auth/tokens\" -H 'Content-Type: application/json' -d \"%s\""
        .formatted(
            cloud.endpoint(),
            loginBody(
                    known(madeUpUser, "USER_NAME", () -> user().name()),
                    known(madeUpUser, "USER_PASSWORD", () -> user().password()),
                    known(madeUpDomain, "DOMAIN_NAME", () -> cloud.iam().identity().domainName()))
                .replace("\"", "\\\""));
  }

  private String loginBody(String name, String password, String domain) {
    return """
        {"auth": {"identity": {"methods": ["password"], "password": {"user": {"name": "%s", \
        "password": "%s", "domain": {"name": "%s"}}}}, "scope": {"project": {"name": "%s"}}}}"""
        .formatted(name, password, domain, cloud.iam().identity().region());
  }

  private User user() {
    return cloud.iam().identity().users().get(0);
  }

  private String clusterId() {
    return cloud.cce().clusters().get(0).id();
  }

  private static String known(boolean madeUp, String variable, Supplier<String> value) {
    return madeUp ? value.get() : "$" + variable;
  }
}
