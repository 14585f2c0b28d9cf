package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.Requests;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
@AllowUnexpectedRequests
class FailureMessagesTest {

  @Test
  void name_the_row_that_a_refused_request_broke(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.id("c1"));
    Requests.certificate(cloud, "c1", "{\"duration\": 0}");

    assertThat(messageOf(() -> assertThat(cloud).issuedOneCertificateFor(cluster)))
        .isEqualToNormalizingNewlines(
            """

            Expected: one certificate issued for cluster c1
             but was: none

            Recorded requests:
              1. POST /api/v3/projects/%s/clusters/c1/clustercert -> 400, CCE: Obtaining a Cluster Certificate, broke duration
                 body field duration: expected an Integer from 1 to 10950 days, or -1, got 0 (Table 3 "Request body parameters" of CCE: Obtaining a Cluster Certificate)
            """
                .formatted(cloud.projectId()));
  }

  @Test
  void say_that_nothing_was_recorded_and_where_to_look(FakeHuaweiCloud cloud) {
    assertThat(messageOf(() -> assertThat(cloud).registeredOneCluster()))
        .isEqualToNormalizingNewlines(
            """

            Expected: one multi-cloud cluster registered
             but was: none

            No request was recorded. Is the client pointed at cloud.endpoint()?
            """);
  }

  @Test
  void say_how_long_a_certificate_lives(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");

    assertThat(
            messageOf(
                () ->
                    assertThat(cloud)
                        .issuedOneCertificateFor(cluster)
                        .validFor(Duration.ofDays(31))))
        .contains("Expected: a certificate valid for 31 days")
        .contains(" but was: 30 days");
  }

  @Test
  void never_print_a_secret(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    String kubeconfig = cloud.cce().issuedCertificates().get(0).kubeconfig().toJson();
    Requests.register(
        cloud, "{\"kube_config\": \"{}\", \"image_repo_password\": \"hunter2\", \"name\": \"n\"}");

    String messages =
        messageOf(() -> assertThat(cloud).registeredOneCluster().hasImageRepoPassword("hunter3"))
            + messageOf(() -> assertThat(cloud).registeredOneCluster().hasName("other"))
            + messageOf(() -> assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster))
            + messageOf(() -> assertThat(cloud).registeredClusters().isEmpty())
            + messageOf(() -> assertThat(cloud).issuedCertificates().isEmpty())
            + messageOf(() -> assertThat(cloud).receivedRequests().isEmpty())
            + messageOf(
                () ->
                    assertThat(cloud.requests().get(0)).hasHeader("X-Auth-Token", "another-token"));

    assertThat(messages)
        .doesNotContain("hunter2", "hunter3", cloud.token(), "another-token")
        .doesNotContain(kubeconfig.substring(kubeconfig.length() - 400, kubeconfig.length() - 200))
        .contains("image_repo_password <secret, sha256 ");
  }

  @Test
  void name_the_fields_in_which_a_kubeconfig_differs(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.id("c1").publicIp("203.0.113.7"));
    Requests.certificate(cloud, "c1", "{\"duration\": 30}");
    String changed =
        cloud
            .cce()
            .issuedCertificates()
            .get(0)
            .kubeconfig()
            .toJson()
            .replace("\"current-context\":\"external\"", "\"current-context\":\"internal\"");
    Requests.register(cloud, "{\"kube_config\": \"" + changed.replace("\"", "\\\"") + "\"}");

    assertThat(messageOf(() -> assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster)))
        .contains("a kubeconfig that CCE issued for cluster c1")
        .contains(
            "differs in"
                + System.lineSeparator()
                + "  current-context: internal, expected external");
  }

  @Test
  void begin_with_what_the_test_said_of_the_assertion(FakeHuaweiCloud cloud) {
    Requests.register(cloud, "{\"kube_config\": \"{}\"}");

    assertThat(
            messageOf(() -> assertThat(cloud).as("onboarding").registeredOneCluster().hasName("n")))
        .startsWith("[onboarding]");
  }

  @Test
  void mask_what_a_query_may_hide(FakeHuaweiCloud cloud) {
    Requests.post(cloud, "/v5/x/image-upload-command?username=u&password=hunter2", "");

    assertThat(messageOf(() -> assertThat(cloud).registeredOneCluster()))
        .contains("/v5/x/image-upload-command?username=<secret, sha256 ")
        .doesNotContain("hunter2");
  }

  private static String messageOf(ThrowingCallable assertion) {
    return catchThrowableOfType(AssertionError.class, assertion).getMessage();
  }
}
