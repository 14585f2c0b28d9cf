package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Commands to paste, one for each thing that people try first, which run as they stand. Secrets
 * that were given are read by the shell from where they came.
 */
final class Commands {

  /** A kubeconfig as HSS takes it, for projects without a cluster to obtain one of. */
  private static final String KUBECONFIG =
      """
      apiVersion: v1
      kind: Config
      clusters:
      - name: c
        cluster: {server: "https://203.0.113.7:5443"}
      users:
      - name: u
        user: {token: t}
      contexts:
      - name: x
        context: {cluster: c, user: u}
      current-context: x
      """;

  private final LocalProject cloud;
  private final Origins origins;
  private final Optional<ShellWord> controlKey;
  private final Optional<Origin> keyOrigin;

  Commands(Served served, Served.Project project) {
    this.cloud = project.cloud();
    this.origins = project.origins();
    this.keyOrigin = served.control().origin();
    this.controlKey =
        keyOrigin
            .map(origin -> ShellWord.expansion(origin.expansion()))
            .or(() -> served.generatedControlKey().map(ShellWord::text));
  }

  /** Empty without a cluster. */
  Optional<String> certificate() {
    return cluster().map(cluster -> "curl " + certificateOf(cluster.id()));
  }

  String registration() {
    ShellWord body =
        ShellWord.text(
                "{\"name\": \"my-cluster\", \"provider\": \"self_built_idc\", \"kube_config\": \"")
            .then(
                cluster()
                    .map(
                        cluster ->
                            ShellWord.expansion(
                                "$(curl -fsS "
                                    + certificateOf(cluster.id())
                                    + " | sed 's/[\"\\\\]/\\\\&/g')"))
                    .orElseGet(() -> ShellWord.text(JsonText.escape(KUBECONFIG))))
            .then("\"}");
    return "curl "
        + post(
            "/v5/"
                + PercentEncoding.encode(cloud.id())
                + "/container/kubernetes/multi-cloud/clusters",
            body);
  }

  String login() {
    User user = user();
    ShellWord body =
        ShellWord.text(
                "{\"auth\": {\"identity\": {\"methods\": [\"password\"], \"password\": {\"user\":"
                    + " {\"name\": \""
                    + JsonText.escape(user.name())
                    + "\", \"password\": \"")
            .then(passwordInJson(user))
            .then(
                "\", \"domain\": {\"name\": \""
                    + JsonText.escape(identity().domainName())
                    + "\"}}}}, \"scope\": {\"project\": {\"name\": \""
                    + JsonText.escape(identity().region())
                    + "\"}}}}");
    return "curl -i -X POST "
        + ShellWord.text(cloud.endpoint() + "/v3/auth/tokens")
        + " -H 'Content-Type: application/json' -d "
        + body;
  }

  /** What was asked of the project, by the control API. */
  String requests() {
    return "curl "
        + controlKey
            .map(key -> "-H " + ShellWord.text("Authorization: Bearer ").then(key) + " ")
            .orElse("")
        + ShellWord.text(
            cloud.endpoint()
                + "/__fake/projects/"
                + PercentEncoding.encode(cloud.id())
                + "/requests");
  }

  /** Two lines, and empty without an API server. */
  Optional<List<String>> kubectl() {
    return cloud.cce().apiServers().stream()
        .map(ApiServer::clusterId)
        .findFirst()
        .map(
            id ->
                List.of(
                    "curl -fsS " + certificateOf(id) + " > kubeconfig.yaml",
                    "kubectl --kubeconfig kubeconfig.yaml auth whoami"));
  }

  /** Two lines, and empty without HTTPS. */
  Optional<List<String>> https() {
    return cloud
        .httpsEndpoint()
        .map(
            address ->
                List.of(
                    "curl -fsS -o fake-authority.pem "
                        + ShellWord.text(cloud.endpoint() + "/__fake/authority.pem"),
                    "curl --cacert fake-authority.pem " + ShellWord.text(address + "/v3")));
  }

  /** What the user has to tell the shell before the commands run. */
  Set<Origin.Told> toTell() {
    Set<Origin.Told> told = new LinkedHashSet<>();
    Stream.of(origins.ofToken(token()), origins.ofPassword(user()), keyOrigin)
        .flatMap(Optional::stream)
        .forEach(
            origin -> {
              if (origin instanceof Origin.Told place) {
                told.add(place);
              }
            });
    return told;
  }

  private String certificateOf(String clusterId) {
    return post(
        "/api/v3/projects/"
            + PercentEncoding.encode(cloud.id())
            + "/clusters/"
            + PercentEncoding.encode(clusterId)
            + "/clustercert",
        ShellWord.text("{\"duration\": 30}"));
  }

  private String post(String path, ShellWord body) {
    ShellWord token =
        ShellWord.text("X-Auth-Token: ")
            .then(
                origins
                    .ofToken(token())
                    .map(origin -> ShellWord.expansion(origin.expansion()))
                    .orElseGet(() -> ShellWord.text(token())));
    return "-X POST "
        + ShellWord.text(cloud.endpoint() + path)
        + " -H "
        + token
        + " -H 'Content-Type: application/json' -d "
        + body;
  }

  private ShellWord passwordInJson(User user) {
    Optional<Origin> given = origins.ofPassword(user);
    if (given.isEmpty()) {
      return ShellWord.text(JsonText.escape(user.password()));
    }
    String expansion = given.get().expansion();
    return ShellWord.expansion(
        JsonText.isPlain(user.password())
            ? expansion
            : "$(printf %s \"" + expansion + "\" | sed 's/[\"\\\\]/\\\\&/g')");
  }

  private Optional<Cluster> cluster() {
    List<Cluster> clusters = cloud.cce().clusters();
    return clusters.stream()
        .filter(cluster -> cluster.phase() == ClusterPhase.AVAILABLE)
        .findFirst()
        .or(() -> clusters.stream().findFirst());
  }

  private String token() {
    return Origins.handiest(identity().tokens(), origins::ofToken);
  }

  private User user() {
    return Origins.handiest(identity().users(), origins::ofPassword);
  }

  private Identity identity() {
    return cloud.identity();
  }
}
