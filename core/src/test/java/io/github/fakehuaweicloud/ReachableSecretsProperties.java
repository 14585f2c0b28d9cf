package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever came, nothing that a test can reach prints a secret. */
class ReachableSecretsProperties {

  private static final String MARKER = "hunter2PLAINSECRET";

  /** A request with the marker wherever clients have secrets. */
  private record Hostile(String token, String authorization, String query, String body) {}

  // Each try sends a request over a socket.
  @Property(tries = 300)
  void print_no_secret_that_came_with_a_request(@ForAll("requests") Hostile hostile) {
    try (FakeHuaweiCloud cloud =
        Clouds.newProject(project -> project.token(MARKER).credentials("AK" + unique(), MARKER))) {
      Cluster cluster = cloud.cce().addCluster();
      List<String> headers = new ArrayList<>(List.of("Content-Type: application/json"));
      headers.add("X-Auth-Token: " + hostile.token());
      if (!hostile.authorization().isEmpty()) {
        headers.add("Authorization: " + hostile.authorization());
        headers.add("X-Sdk-Date: 20261121T120000Z");
      }
      for (String path :
          List.of(
              Clouds.multiCloudPath(cloud),
              Clouds.certificatePath(cloud, cluster.id()),
              Clouds.revocationPath(cloud, cluster.id()),
              "/nowhere/" + cloud.projectId())) {
        WireResponse response =
            Wire.post(cloud.endpoint(), path + hostile.query(), headers, hostile.body());
        if (response.status() >= 400) {
          assertThat(response.body()).doesNotContain(MARKER);
        }
      }

      assertThat(cloud.requests()).hasSize(4);
      assertThat(printed(cloud)).noneMatch(text -> text.contains(MARKER));
    }
  }

  private static String unique() {
    return Long.toString(System.nanoTime(), 36).toUpperCase(Locale.ROOT);
  }

  private static Stream<String> printed(FakeHuaweiCloud cloud) {
    return Stream.of(
            Stream.of(cloud, cloud.iam().identity(), cloud.clock(), cloud.cce(), cloud.hss()),
            Stream.of(cloud.credentials(), cloud.iam(), cloud.requestLog()),
            cloud.iam().identity().credentials().stream(),
            cloud.requests().stream().flatMap(ReachableSecretsProperties::of),
            cloud.cce().clusters().stream(),
            cloud.cce().issuedCertificates().stream().flatMap(ReachableSecretsProperties::of),
            cloud.hss().multiCloudClusters().stream().flatMap(ReachableSecretsProperties::of))
        .flatMap(each -> each)
        .map(String::valueOf);
  }

  private static Stream<?> of(RecordedRequest request) {
    return Stream.of(
            Stream.of(request, request.refusal()),
            Stream.of(request.operation(), request.failure()),
            request.parameters().stream(),
            request.violations().stream(),
            request.undocumented().stream())
        .flatMap(each -> each);
  }

  private static Stream<?> of(IssuedCertificate issued) {
    return Stream.concat(
        Stream.of(issued, issued.cluster(), issued.certificate()), of(issued.kubeconfig()));
  }

  private static Stream<?> of(MultiCloudCluster cluster) {
    return Stream.concat(Stream.of(cluster), of(cluster.kubeconfig()));
  }

  private static Stream<?> of(Kubeconfig kubeconfig) {
    return Stream.of(
            Stream.of(kubeconfig),
            kubeconfig.clusters().stream(),
            kubeconfig.users().stream(),
            kubeconfig.contexts().stream())
        .flatMap(each -> each);
  }

  @Provide
  Arbitrary<Hostile> requests() {
    return Combinators.combine(
            Arbitraries.of(MARKER, "wrong-" + MARKER, MARKER + ",", ""),
            Arbitraries.of(
                "",
                "",
                "SDK-HMAC-SHA256 Access=" + MARKER + ", SignedHeaders=x-sdk-date, Signature=00",
                "SDK-HMAC-SHA256 Access=" + MARKER,
                "SDK-SOMETHING " + MARKER,
                "Bearer " + MARKER),
            Arbitraries.of(
                "",
                "?password=" + MARKER,
                "?a=b&a=" + MARKER + "&%zz=" + MARKER,
                "?X-Auth-Token=" + MARKER),
            bodies())
        .as(Hostile::new);
  }

  private static Arbitrary<String> bodies() {
    Arbitrary<String> fields =
        Combinators.combine(
                Arbitraries.of(
                    "kube_config",
                    "image_repo_password",
                    "server",
                    "image_repo",
                    "duration",
                    "userId",
                    "X-Auth-Token",
                    "unknown"),
                Arbitraries.of(
                    "\"https://user:" + MARKER + "@harbor.example.com\"",
                    "\"https://user:a/ @" + MARKER + "@harbor.example.com\"",
                    "\"user:" + MARKER + "@harbor.example.com\"",
                    "\"//" + MARKER + "@\"",
                    "\"clusters: [{name: c, cluster: {server: 'https://u:"
                        + MARKER
                        + "@h', certificate-authority-data: "
                        + MARKER
                        + "}}]\\nusers: [{name: u, user: {token: "
                        + MARKER
                        + ", client-certificate-data: "
                        + MARKER
                        + ", client-key-data: "
                        + MARKER
                        + ", password: "
                        + MARKER
                        + "}}]\"",
                    "\"users: [{name: u, user: " + MARKER + "}]\"",
                    "\"kind: Config\"",
                    "[\"https://u:" + MARKER + "@h\"]",
                    "{\"password\":\"" + MARKER + "\"}",
                    "30",
                    "null"))
            .as(ReachableSecretsProperties::field)
            .list()
            .ofMaxSize(5)
            .map(list -> "{" + String.join(",", list) + "}");
    return Arbitraries.oneOf(
        fields, fields.map(body -> body + MARKER), Arbitraries.of(MARKER, "", "\u001f" + MARKER));
  }

  /**
   * A user's id and an unknown parameter are no secrets, so they hold none; and no address looks
   * like a secret that nothing marks as one.
   */
  private static String field(String name, String value) {
    boolean address = List.of("server", "image_repo").contains(name);
    boolean secret =
        List.of("kube_config", "image_repo_password", "unknown").contains(name)
            || (address && !value.startsWith("\"users:"));
    return "\"" + name + "\":" + (secret ? value : "30");
  }
}
