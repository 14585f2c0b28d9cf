package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequest;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequestFor;
import static io.github.fakehuaweicloud.assertj.RequestCondition.multiCloudClusterRequest;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.Requests;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
@AllowUnexpectedRequests
class AssertionsTest {

  private final FakeHuaweiCloud cloud;
  private final Cluster cluster;
  private final Cluster other;

  AssertionsTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
    this.other = cloud.cce().addCluster();
  }

  @Test
  void tell_which_cluster_a_certificate_was_issued_for() {
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");

    assertThat(cloud).issuedOneCertificateFor(cluster);
    assertFails(() -> assertThat(cloud).issuedOneCertificateFor(other));
    assertFails(() -> assertThat(cloud).issuedNoCertificates());
  }

  @Test
  void look_into_a_certificate() {
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    CertificateAssert certificate =
        assertThat(cloud).issuedOneCertificateFor(cluster).certificate();

    certificate
        .isValidFor(Duration.ofDays(30))
        .isValidAt(Instant.now())
        .isSignedBy(cloud.cce().certificateAuthority(cluster));
    assertFails(() -> certificate.isValidFor(Duration.ofDays(29)));
    assertFails(() -> certificate.isValidAt(Instant.now().plus(Duration.ofDays(31))));
    assertFails(() -> certificate.isSignedBy(cloud.cce().certificateAuthority(other)));
  }

  @Test
  void look_into_a_kubeconfig() {
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    KubeconfigAssert kubeconfig = assertThat(cloud).issuedOneCertificateFor(cluster).kubeconfig();

    kubeconfig
        .hasCurrentContext("external")
        .hasServer("https://203.0.113.7:5443")
        .hasContexts("internal", "external", "externalTLSVerify")
        .clientCertificate()
        .isValidFor(Duration.ofDays(30));
    assertFails(() -> kubeconfig.hasCurrentContext("internal"));
    assertFails(() -> kubeconfig.hasServer("https://192.0.2.7:5443"));
    assertFails(() -> kubeconfig.hasContexts("internal"));
    assertFails(() -> assertThat(Kubeconfig.parse("{}")).clientCertificate());
  }

  @Test
  void tell_whose_kubeconfig_was_registered_be_it_json_or_yaml() {
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    Kubeconfig issued = cloud.cce().issuedCertificates().get(0).kubeconfig();
    Requests.register(cloud, "{\"kube_config\": " + quote(issued.toYaml()) + "}");

    assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster);
    assertFails(() -> assertThat(cloud).registeredOneCluster().hasKubeConfigOf(other));
    assertFails(() -> assertThat(cloud).registeredNoClusters());
  }

  @Test
  void look_at_every_field_of_a_registered_cluster() {
    Requests.register(
        cloud,
        """
        {"name": "n", "provider": "tencent", "server": "https://s:6443", "image_repo": "r",
         "image_repo_username": "u", "image_repo_password": "p", "organization": "o",
         "image_repo_type": "harbor", "current_expiration_date": 1814079596667,
         "certificate_expiration_date": 1814079596668, "kube_config": "{}", "image_arch": "arm",
         "anp_proxy": "a", "hostguard_proxy": "h", "container_name": "c",
         "dns_policy": "none", "dns_config": "10.0.0.1;10.0.0.2"}
        """);

    MultiCloudClusterAssert registered = assertThat(cloud).registeredOneCluster();
    registered
        .hasName("n")
        .hasProvider("tencent")
        .hasServer("https://s:6443")
        .hasImageRepo("r")
        .hasImageRepoUsername("u")
        .hasImageRepoPassword("p")
        .hasOrganization("o")
        .hasImageRepoType("harbor")
        .hasCurrentExpirationDate(Instant.ofEpochMilli(1814079596667L))
        .hasCertificateExpirationDate(Instant.ofEpochMilli(1814079596668L))
        .hasImageArch("arm")
        .hasAnpProxy("a")
        .hasHostguardProxy("h")
        .hasContainerName("c")
        .hasDnsPolicy("none")
        .hasDnsConfig("10.0.0.1;10.0.0.2")
        .hasEnterpriseProjectId("0");
    assertFails(() -> registered.hasDnsConfig("10.0.0.1"));
  }

  @Test
  void know_a_registered_cluster_by_its_id() {
    Requests.register(cloud, "{\"kube_config\": \"{}\"}");

    String id = cloud.hss().multiCloudClusters().get(0).id();
    assertThat(cloud).registeredOneCluster().hasId(id);
    assertFails(() -> assertThat(cloud).registeredOneCluster().hasId(id + "0"));
  }

  @Test
  void tell_whether_a_certificate_has_expired_by_the_project_s_clock() {
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    IssuedCertificateAssert issued = assertThat(cloud).issuedOneCertificateFor(cluster);

    issued.isNotExpired();
    assertFails(issued::isExpired);

    cloud.clock().advance(Duration.ofDays(31));
    issued.isExpired();
    assertFails(issued::isNotExpired);
  }

  @Test
  void tell_which_requests_did_not_come() {
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");

    assertThat(cloud)
        .didNotReceive(multiCloudClusterRequest())
        .didNotReceive(certificateRequestFor(other))
        .didNotReceive(certificateRequest().answeredWith(429));
    assertFails(() -> assertThat(cloud).didNotReceive(certificateRequestFor(cluster)));
  }

  @Test
  void look_at_a_recorded_request() {
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 0}");

    assertThat(cloud)
        .receivedOneRequest()
        .wasAnsweredWith(400)
        .broke("duration")
        .hasHeader("content-type", "application/json")
        .hasHeader("X-Auth-Token", cloud.token());
    RecordedRequestAssert request = assertThat(cloud.requests().get(0));
    assertFails(request::keptTheContract);
    assertFails(() -> request.wasAnsweredWith(200));
    assertFails(() -> request.broke("cluster_id"));
    assertFails(() -> request.hasHeader("Accept", "text/plain"));
    assertFails(() -> assertThat(cloud).receivedNoRequests());
  }

  @Test
  void look_for_requests_that_break_the_contract_or_go_beyond_it() {
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 1}");
    assertThat(cloud).receivedOnlyRequestsThatKeepTheContract();
    assertThat(cloud).receivedOneRequest().holdsNothingUndocumented();

    Requests.certificate(cloud, cluster.id(), "{\"duration\": 1, \"extra\": 2}");
    assertThat(cloud).receivedOnlyRequestsThatKeepTheContract();
    assertFails(() -> assertThat(cloud.requests().get(1)).holdsNothingUndocumented());

    Requests.certificate(cloud, cluster.id(), "{}");
    assertFails(() -> assertThat(cloud).receivedOnlyRequestsThatKeepTheContract());
  }

  @Test
  void say_what_the_test_wants_them_to_say() {
    Requests.register(cloud, "{\"kube_config\": \"{}\"}");

    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () ->
                assertThat(cloud)
                    .withFailMessage("not onboarded")
                    .registeredOneCluster()
                    .hasName("other"))
        .withMessage("not onboarded");
  }

  @Test
  void are_reached_from_assertj_s_own() {
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    Requests.register(cloud, "{\"kube_config\": \"{}\", \"name\": \"n\"}");

    assertThat(cloud)
        .receivedRequests()
        .element(0, FakeHuaweiCloudAssertions.RECORDED_REQUEST)
        .wasAnsweredWith(200);
    assertThat(cloud)
        .issuedCertificates()
        .singleElement(FakeHuaweiCloudAssertions.ISSUED_CERTIFICATE)
        .isValidFor(Duration.ofDays(30));
    assertThat(cloud)
        .registeredClusters()
        .singleElement(FakeHuaweiCloudAssertions.MULTI_CLOUD_CLUSTER)
        .hasName("n");
    assertFails(
        () ->
            assertThat(cloud)
                .registeredClusters()
                .singleElement(FakeHuaweiCloudAssertions.MULTI_CLOUD_CLUSTER)
                .hasName("other"));
  }

  private static void assertFails(Runnable assertion) {
    assertThatExceptionOfType(AssertionError.class).isThrownBy(assertion::run);
  }

  private static String quote(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + "\"";
  }
}
