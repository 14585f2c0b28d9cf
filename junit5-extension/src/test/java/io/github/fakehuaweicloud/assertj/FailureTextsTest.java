package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequest;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequestFor;
import static io.github.fakehuaweicloud.assertj.RequestCondition.multiCloudClusterRequest;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.Requests;
import io.github.fakehuaweicloud.testkit.ApprovedText;
import io.github.fakehuaweicloud.testkit.Paths;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Every text is in {@code src/test/approved/failures}, in a file named after the test. */
@FakeHuaweiCloudTest
@AllowUnexpectedRequests
class FailureTextsTest {

  private static final ApprovedText APPROVED = new ApprovedText("failures");
  private static final String LEAST = "{\"kube_config\": \"{}\"}";
  private static final String NAMED =
      "{\"name\": \"staging\", \"provider\": \"tencent\", \"kube_config\": \"{}\","
          + " \"image_repo_password\": \"hunter2\"}";

  private final FakeHuaweiCloud cloud;
  private final Cluster cluster;
  private TestInfo test;

  FailureTextsTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cluster = cloud.cce().addCluster(c -> c.id("c1").publicIp("203.0.113.7"));
  }

  @BeforeEach
  void know_the_name_of_the_text(TestInfo test) {
    this.test = test;
  }

  @Test
  void nothing_was_recorded() {
    // On its own server, for on the shared one others' requests may have gone astray.
    try (FakeHuaweiCloud own = FakeHuaweiCloud.start()) {
      fails(() -> assertThat(own).registeredOneCluster());
    }
  }

  @Test
  void requests_went_to_another_project() {
    try (FakeHuaweiCloud own = FakeHuaweiCloud.builder().project(p -> p.id("p1")).start()) {
      Requests.post(own, Paths.multiCloudClusters("p2"), LEAST, "another-token");

      fails(() -> assertThat(own).registeredOneCluster());
    }
  }

  @Test
  void no_certificate_because_a_row_was_broken() {
    obtain("{\"duration\": 0}");

    fails(() -> assertThat(cloud).issuedOneCertificateFor(cluster));
  }

  @Test
  void no_certificate_because_another_cluster_was_asked_for() {
    Requests.certificate(cloud, "c2", "{\"duration\": 30}");

    fails(() -> assertThat(cloud).issuedOneCertificateFor(cluster));
  }

  @Test
  void two_certificates() {
    obtain("{\"duration\": 30}");
    register(LEAST);
    obtain("{\"duration\": 31}");

    fails(() -> assertThat(cloud).issuedOneCertificateFor(cluster));
  }

  @Test
  void a_certificate_though_none_was_expected() {
    obtain("{\"duration\": 30}");

    fails(() -> assertThat(cloud).issuedNoCertificates());
  }

  @Test
  void a_certificate_that_was_not_revoked() {
    obtain("{\"duration\": 30}");

    fails(() -> assertThat(cloud).issuedOneCertificateFor(cluster).isRevoked());
  }

  @Test
  void a_certificate_that_was_revoked() {
    obtain("{\"duration\": 30}");
    Requests.post(
        cloud,
        Paths.revocation(cloud.projectId(), "c1"),
        "{\"userId\": \"" + cloud.iam().identity().userId() + "\"}",
        cloud.token());

    fails(() -> assertThat(cloud).issuedOneCertificateFor(cluster).isNotRevoked());
  }

  @Test
  void a_certificate_that_has_expired() {
    obtain("{\"duration\": 30}");
    cloud.clock().advance(Duration.ofDays(31));

    fails(() -> assertThat(cloud).issuedOneCertificateFor(cluster).isNotExpired());
  }

  @Test
  void a_certificate_that_has_not_expired() {
    obtain("{\"duration\": 30}");

    fails(() -> assertThat(cloud).issuedOneCertificateFor(cluster).isExpired());
  }

  @Test
  void another_validity() {
    obtain("{\"duration\": 365}");
    register(NAMED);

    fails(() -> assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30)));
  }

  @Test
  void another_validity_of_a_certificate() {
    obtain("{\"duration\": 1}");

    fails(
        () ->
            assertThat(cloud)
                .issuedOneCertificateFor(cluster)
                .certificate()
                .isValidFor(Duration.ofHours(30)));
  }

  @Test
  void a_certificate_that_is_not_valid_then() {
    obtain("{\"duration\": 30}");

    fails(
        () ->
            assertThat(cloud.cce().issuedCertificates().get(0).certificate())
                .isValidAt(Instant.EPOCH));
  }

  @Test
  void a_certificate_signed_by_another_authority() {
    obtain("{\"duration\": 30}");
    var other = cloud.cce().certificateAuthority(cloud.cce().addCluster());

    fails(
        () -> assertThat(cloud.cce().issuedCertificates().get(0).certificate()).isSignedBy(other));
  }

  @Test
  void another_current_context() {
    obtain("{\"duration\": 30}");

    fails(
        () ->
            assertThat(cloud)
                .issuedOneCertificateFor(cluster)
                .kubeconfig()
                .hasCurrentContext("internal"));
  }

  @Test
  void other_contexts() {
    obtain("{\"duration\": 30}");

    fails(
        () ->
            assertThat(cloud)
                .issuedOneCertificateFor(cluster)
                .kubeconfig()
                .hasContexts("internal"));
  }

  @Test
  void another_server() {
    obtain("{\"duration\": 30}");

    fails(
        () ->
            assertThat(cloud)
                .issuedOneCertificateFor(cluster)
                .kubeconfig()
                .hasServer("https://192.168.0.1:5443"));
  }

  @Test
  void no_client_certificate() {
    register(LEAST);

    fails(() -> assertThat(cloud).registeredOneCluster().kubeconfig().clientCertificate());
  }

  @Test
  void no_cluster_because_a_fault_came_between() {
    cloud.hss().faults().next(Fault.badGateway());
    register(NAMED);

    fails(() -> assertThat(cloud).registeredOneCluster());
  }

  @Test
  void a_cluster_though_none_was_expected() {
    register(NAMED);

    fails(() -> assertThat(cloud).registeredNoClusters());
  }

  @Test
  void another_name() {
    obtain("{\"duration\": 30}");
    register(NAMED);

    fails(() -> assertThat(cloud).registeredOneCluster().hasName("production"));
  }

  @Test
  void another_id() {
    register(NAMED);

    fails(() -> assertThat(cloud).registeredOneCluster().hasId("an-id-of-another-cluster"));
  }

  @Test
  void another_status() {
    register(NAMED);

    fails(
        () ->
            assertThat(cloud)
                .registeredOneCluster()
                .hasStatus(MultiCloudClusterStatus.CONNECT_SUCCESS));
  }

  @Test
  void another_version_of_the_agent() {
    register(NAMED);
    cloud.hss().setAgentVersion(cloud.hss().multiCloudClusters().get(0), "3.2.8");

    fails(() -> assertThat(cloud).registeredOneCluster().hasAgentVersion("3.2.10"));
  }

  @Test
  void no_agent_has_connected() {
    register(NAMED);

    fails(() -> assertThat(cloud).registeredOneCluster().hasAgentVersion("3.2.10"));
  }

  @Test
  void a_cluster_that_was_removed() {
    register(NAMED);
    cloud.hss().remove(cloud.hss().multiCloudClusters().get(0));

    fails(() -> assertThat(cloud).registeredOneCluster().isNotRemoved());
  }

  @Test
  void a_cluster_that_was_not_removed() {
    register(NAMED);

    fails(() -> assertThat(cloud).registeredOneCluster().isRemoved());
  }

  @Test
  void a_password_in_a_query() {
    Requests.get(
        cloud,
        Paths.multiCloud(cloud.projectId())
            + "/image-upload-command?image_repo=h&organization=o&username=u&password=hunter2");

    fails(
        () ->
            assertThat(cloud)
                .received(
                    request("ShowMultiCloudClusterImageCommand")
                        .with(HssParameters.PASSWORD, "hunter3")));
  }

  @Test
  void an_absent_field() {
    register(NAMED);

    fails(() -> assertThat(cloud).registeredOneCluster().hasImageArch("arm"));
  }

  @Test
  void another_password() {
    register(NAMED);

    fails(() -> assertThat(cloud).registeredOneCluster().hasImageRepoPassword("hunter3"));
  }

  @Test
  void another_enterprise_project() {
    register(NAMED);

    fails(() -> assertThat(cloud).registeredOneCluster().hasEnterpriseProjectId("e1"));
  }

  @Test
  void a_kubeconfig_that_was_changed_on_the_way() {
    obtain("{\"duration\": 30}");
    String changed =
        cloud
            .cce()
            .issuedCertificates()
            .get(0)
            .kubeconfig()
            .toJson()
            .replace("\"current-context\":\"external\"", "\"current-context\":\"public\"")
            .replaceAll("https://[0-9.]+:5443", "https://cluster.example.com:5443");
    register("{\"kube_config\": \"" + changed.replace("\"", "\\\"") + "\"}");

    fails(() -> assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster));
  }

  @Test
  void a_kubeconfig_of_another_cluster() {
    obtain("{\"duration\": 30}");
    var other = cloud.cce().addCluster(c -> c.id("c2"));
    Requests.certificate(cloud, other.id(), "{\"duration\": 30}");
    register(
        "{\"kube_config\": \""
            + cloud.cce().issuedCertificates().get(1).kubeconfig().toJson().replace("\"", "\\\"")
            + "\"}");

    fails(() -> assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster));
  }

  @Test
  void a_kubeconfig_of_no_cluster() {
    register(LEAST);

    fails(() -> assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster));
  }

  @Test
  void another_answer() {
    obtain("{\"duration\": 0, \"extra\": 1}");

    fails(() -> assertThat(cloud).receivedOneRequest().wasAnsweredWith(200));
  }

  @Test
  void another_header() {
    register(LEAST);

    fails(() -> assertThat(cloud).receivedOneRequest().hasHeader("x-auth-token", "another-token"));
  }

  @Test
  void another_header_that_is_not_on_the_page() {
    register(LEAST);

    fails(() -> assertThat(cloud).receivedOneRequest().hasHeader("connection", "keep-alive"));
  }

  @Test
  void a_body_that_is_no_json() {
    register("{\"kube_config\": ");

    fails(() -> assertThat(cloud).receivedOneRequest().keptTheContract());
  }

  @Test
  void long_values_that_differ_at_the_end() {
    register("{\"kube_config\": \"{}\", \"name\": \"" + "n".repeat(300) + "b\"}");

    fails(() -> assertThat(cloud).registeredOneCluster().hasName("n".repeat(300) + "a"));
  }

  @Test
  void user_information_in_an_address() {
    register("{\"kube_config\": \"{}\", \"image_repo\": \"https://u:hunter2@h.example\"}");

    fails(() -> assertThat(cloud).registeredOneCluster().hasImageRepo("https://u:hunter3@h"));
  }

  @Test
  void line_breaks_in_a_path() {
    Requests.certificate(cloud, "a%0A%202.%20POST", "{\"duration\": 30}");

    fails(() -> assertThat(cloud).receivedNoRequests());
  }

  @Test
  void line_breaks_in_a_query() {
    Requests.post(
        cloud,
        Paths.multiCloudClusters(cloud.projectId()) + "?enterprise_project_id=a%0D%202.%20POST",
        LEAST);

    fails(() -> assertThat(cloud).receivedNoRequests());
  }

  @Test
  void another_parameter() {
    obtain("{\"duration\": 30}");

    fails(() -> assertThat(cloud).receivedOneRequest().hasParameter("duration", 31));
  }

  @Test
  void another_time() {
    register("{\"kube_config\": \"{}\", \"current_expiration_date\": 1814079596667}");

    fails(
        () ->
            assertThat(cloud)
                .receivedOneRequest()
                .hasParameter(HssParameters.CURRENT_EXPIRATION_DATE, Instant.EPOCH));
  }

  @Test
  void a_secret_parameter_that_was_not_expected() {
    register(NAMED);

    fails(() -> assertThat(cloud).receivedOneRequest().hasNoParameter("image_repo_password"));
  }

  @Test
  void a_broken_contract() {
    register("{\"provider\": \"acme\"}");

    fails(() -> assertThat(cloud).receivedOneRequest().keptTheContract());
  }

  @Test
  void a_broken_contract_among_many_requests() {
    register(LEAST);
    register("{\"provider\": \"acme\"}");

    fails(() -> assertThat(cloud).receivedOnlyRequestsThatKeepTheContract());
  }

  @Test
  void a_contract_that_was_kept() {
    register(LEAST);

    fails(() -> assertThat(cloud).receivedOneRequest().broke("provider"));
  }

  @Test
  void something_undocumented() {
    register("{\"kube_config\": \"{}\", \"colour\": \"blue\"}");

    fails(() -> assertThat(cloud).receivedOneRequest().holdsNothingUndocumented());
  }

  @Test
  void a_request_though_none_was_expected() {
    register(LEAST);

    fails(() -> assertThat(cloud).receivedNoRequests());
  }

  @Test
  void two_requests() {
    register(LEAST);
    register(NAMED);

    fails(() -> assertThat(cloud).receivedOneRequest());
  }

  @Test
  void no_request_that_meets_a_condition() {
    Requests.certificate(cloud, "c2", "{\"duration\": 7}");
    obtain("{\"duration\": 365}");
    register(NAMED);

    fails(
        () ->
            assertThat(cloud)
                .received(certificateRequestFor(cluster).with("duration", 30).answeredWith(200)));
  }

  @Test
  void too_few_requests_that_meet_a_condition() {
    cloud.cce().faults().next(Fault.throttled());
    obtain("{\"duration\": 30}");
    obtain("{\"duration\": 30}");

    fails(() -> assertThat(cloud).received(2, certificateRequest().answeredWith(429)));
  }

  @Test
  void too_many_requests_that_meet_a_condition() {
    obtain("{\"duration\": 30}");
    Requests.certificate(cloud, "c2", "{\"duration\": 30}");
    register(LEAST);
    obtain("{\"duration\": 30}");

    fails(() -> assertThat(cloud).received(1, certificateRequestFor(cluster)));
  }

  @Test
  void a_request_that_must_not_meet_a_condition() {
    obtain("{\"duration\": 30}");
    register(NAMED);

    fails(
        () -> assertThat(cloud).didNotReceive(multiCloudClusterRequest().with("name", "staging")));
  }

  @Test
  void requests_out_of_order() {
    register(NAMED);
    obtain("{\"duration\": 30}");

    fails(
        () -> assertThat(cloud).receivedInOrder(certificateRequest(), multiCloudClusterRequest()));
  }

  @Test
  void fewer_requests_in_order() {
    obtain("{\"duration\": 30}");

    fails(() -> assertThat(cloud).receivedInOrder(certificateRequest(), certificateRequest()));
  }

  @Test
  void nothing_within_the_time() {
    register(LEAST);

    fails(
        () ->
            assertThat(cloud)
                .eventually(
                    Duration.ofMillis(50),
                    it -> it.received(multiCloudClusterRequest().with("name", "production"))));
  }

  @Test
  void more_requests_than_anyone_reads() {
    IntStream.rangeClosed(1, 102)
        .forEach(i -> register("{\"name\": \"n" + i + "\", \"kube_config\": \"{}\"}"));

    fails(() -> assertThat(cloud).registeredOneCluster());
  }

  @Test
  void two_soft_assertions() {
    register(NAMED);

    fails(
        () ->
            FakeHuaweiCloudSoftAssertions.assertSoftly(
                softly -> {
                  softly
                      .assertThat(cloud)
                      .issuedOneCertificateFor(cluster)
                      .isValidFor(Duration.ofDays(30));
                  softly.assertThat(cloud).registeredOneCluster().hasName("n").hasProvider("aws");
                }));
  }

  private void obtain(String body) {
    Requests.certificate(cloud, "c1", body);
  }

  private void register(String body) {
    Requests.register(cloud, body);
  }

  private void fails(ThrowingCallable assertion) {
    String text = catchThrowableOfType(assertion, AssertionError.class).getMessage();

    assertThat(text).doesNotContain(cloud.token(), "hunter2", "hunter3");
    APPROVED.check(test, text.replace(cloud.projectId(), "{project_id}"));
  }
}
