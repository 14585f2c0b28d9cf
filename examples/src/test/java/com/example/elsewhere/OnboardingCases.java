package com.example.elsewhere;

import static io.github.fakehuaweicloud.assertj.CallCondition.call;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequestFor;
import static io.github.fakehuaweicloud.assertj.RequestCondition.multiCloudClusterRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.example.onboarding.Onboarding;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClient;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.fabric8.kubernetes.client.KubernetesClientException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The tests of an application. They do not know where the fake runs. */
abstract class OnboardingCases {

  private static final Duration MONTH = Duration.ofDays(30);

  private final HttpClient http = HttpClient.newHttpClient();

  private static Onboarding onboarding(FakeHuaweiCloud cloud) {
    return new Onboarding(
        cloud.endpoint(),
        new BasicCredentials()
            .withAk(cloud.credentials().accessKey())
            .withSk(cloud.credentials().secretKey())
            .withProjectId(cloud.projectId()));
  }

  @Test
  void onboards_a_cluster(FakeHuaweiCloud cloud) {
    Cluster cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));

    onboarding(cloud).onboard(cluster.id(), "ywk-test", MONTH);

    assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(MONTH).isNotExpired();
    assertThat(cloud).registeredOneCluster().hasName("ywk-test").hasKubeConfigOf(cluster);
    assertThat(cloud)
        .receivedInOrder(
            certificateRequestFor(cluster).with("duration", 30).answeredWith(200),
            multiCloudClusterRequest().with("name", "ywk-test"));
    var registered = cloud.hss().registeredClusters().get(0);
    cloud.hss().setStatus(registered, MultiCloudClusterStatus.CONNECT_SUCCESS);
    assertThat(cloud.hss().multiCloudCluster(registered.id()))
        .hasValueSatisfying(now -> assertThat(now.agentVersion()).contains("3.2.10"));
  }

  @Test
  void is_throttled_twice(FakeHuaweiCloud cloud) {
    Cluster cluster = cloud.cce().addCluster();
    cloud.cce().faults("CreateKubernetesClusterCert").next(2, Fault.throttled());

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> onboarding(cloud).onboard(cluster.id(), "c", MONTH))
          .isInstanceOf(ClientRequestException.class);
    }
    onboarding(cloud).onboard(cluster.id(), "c", MONTH);

    assertThat(cloud).received(2, certificateRequestFor(cluster).answeredWith(429));
    assertThat(cloud.cce().faults("CreateKubernetesClusterCert").waiting()).isZero();
  }

  @Test
  void renews_what_has_expired(FakeHuaweiCloud cloud) throws Exception {
    Cluster cluster = cloud.cce().addCluster();
    cloud.clock().stopAt(Instant.parse("2027-01-01T00:00:00Z"));
    assertThat(certificate(cloud, cluster, cloud.token())).isEqualTo(200);
    var issued = cloud.cce().issuedCertificates().get(0);

    cloud.clock().advance(Duration.ofDays(31));

    assertThat(issued).isExpired();
    assertThat(issued.issuedAt()).isEqualTo("2027-01-01T00:00:00Z");
    cloud.cce().nextCertificate(cluster).signedByAnotherAuthority();
    certificate(cloud, cluster, cloud.token());
    var wrong = cloud.cce().issuedCertificates().get(1).certificate();
    var authority = cloud.cce().certificateAuthority(cluster).getPublicKey();
    issued.certificate().verify(authority);
    assertThat(catchThrowable(() -> wrong.verify(authority))).isNotNull();
  }

  @Test
  void logs_in_until_the_token_expires(FakeHuaweiCloud cloud) throws Exception {
    Cluster cluster = cloud.cce().addCluster();
    String token = logIn(cloud, cloud.iam().identity().users().get(0));

    assertThat(certificate(cloud, cluster, token)).isEqualTo(200);
    cloud.clock().advance(Duration.ofHours(25));
    assertThat(certificate(cloud, cluster, token)).isEqualTo(401);
    assertThat(certificate(cloud, cluster, cloud.iam().issueToken(Duration.ofHours(1))))
        .isEqualTo(200);
  }

  private String logIn(FakeHuaweiCloud cloud, User user) throws IOException, InterruptedException {
    String body =
        """
        {"auth": {"identity": {"methods": ["password"], "password": {"user":
          {"name": "%s", "password": "%s", "domain": {"name": "%s"}}}},
          "scope": {"project": {"id": "%s"}}}}"""
            .formatted(
                user.name(),
                user.password(),
                cloud.iam().identity().domainName(),
                cloud.projectId());
    return post(cloud, "/v3/auth/tokens", "", body)
        .headers()
        .firstValue("X-Subject-Token")
        .orElseThrow();
  }

  private int certificate(FakeHuaweiCloud cloud, Cluster cluster, String token)
      throws IOException, InterruptedException {
    String path =
        "/api/v3/projects/%s/clusters/%s/clustercert".formatted(cloud.projectId(), cluster.id());
    return post(cloud, path, token, "{\"duration\": 30}").statusCode();
  }

  private HttpResponse<String> post(FakeHuaweiCloud cloud, String path, String token, String body)
      throws IOException, InterruptedException {
    var request =
        HttpRequest.newBuilder(URI.create(cloud.endpoint() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("X-Auth-Token", token);
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void starts_anew(FakeHuaweiCloud cloud) {
    cloud.cce().transitions(Transition.afterPolls(3));
    Cluster cluster = cloud.cce().addCluster();
    onboarding(cloud).onboard(cluster.id(), "c", MONTH);
    String token = cloud.token();

    cloud.reset();

    assertThat(cloud).receivedNoRequests().issuedNoCertificates().registeredNoClusters();
    assertThat(cloud.cce().clusters()).isEmpty();
    assertThat(cloud.token()).isEqualTo(token);
  }

  @Test
  void waits_for_work_in_the_background(FakeHuaweiCloud cloud) {
    Cluster cluster = cloud.cce().addCluster();

    CompletableFuture<String> work =
        CompletableFuture.supplyAsync(() -> onboarding(cloud).onboard(cluster.id(), "bg", MONTH));

    assertThat(cloud)
        .eventually(
            Duration.ofSeconds(60), then -> then.registeredOneCluster().hasKubeConfigOf(cluster));
    assertThat(cloud.requestLog().await(2, Duration.ofSeconds(10))).isTrue();
    assertThat(work.join()).isEqualTo(cloud.hss().registeredClusters().get(0).id());
  }

  @Test
  void reaches_the_cluster_with_its_kubeconfig(FakeHuaweiCloud cloud) throws Exception {
    Cluster cluster = cloud.cce().addCluster(c -> c.apiServer());
    certificate(cloud, cluster, cloud.token());
    var issued = cloud.cce().issuedCertificates().get(0);
    var config = Config.fromKubeconfig(issued.kubeconfig().toYaml());

    try (KubernetesClient client = new KubernetesClientBuilder().withConfig(config).build()) {
      assertThat(client.getKubernetesVersion().getMinor()).isEqualTo("29");
      cloud.clock().advance(Duration.ofDays(31));
      assertThatThrownBy(() -> client.namespaces().list())
          .isInstanceOf(KubernetesClientException.class);
    }

    assertThat(cloud)
        .apiServer(cluster)
        .received(1, call().at("/version").with(issued).answeredWith(200))
        .received(call("list", "namespaces").refused());
  }

  /** The text is written down once, for both. */
  @Test
  @AllowUnexpectedRequests
  void fails_with_the_same_text(FakeHuaweiCloud cloud) throws Exception {
    Cluster cluster = cloud.cce().addCluster(c -> c.id("c1"));
    post(
        cloud,
        "/api/v3/projects/%s/clusters/c1/clustercert".formatted(cloud.projectId()),
        "wrong-token",
        "{\"duration\": 0}");

    Throwable failure = catchThrowable(() -> assertThat(cloud).issuedOneCertificateFor(cluster));

    assertThat(
            failure
                .getMessage()
                .replace(cloud.projectId(), "p1")
                .replace(System.lineSeparator(), "\n"))
        .isEqualTo(FAILURE);
  }

  private static final String FAILURE =
      """

      Expected: one certificate issued for cluster c1
       but was: none

      Nearest recorded request, > marks what differs:
        POST /api/v3/projects/p1/clusters/c1/clustercert
          project_id    "p1"
          cluster_id    "c1"
          Content-Type  "application/json"
          X-Auth-Token  <secret, sha256 5645a758>
          duration      0
        > answer        401: Incorrect IAM authentication information: decrypt token fail (no open project of the fake has the token <secret, sha256 5645a758>)

      Recorded requests:
        1. POST /api/v3/projects/p1/clusters/c1/clustercert -> 401, CCE: Obtaining a Cluster\
       Certificate
      """;
}
