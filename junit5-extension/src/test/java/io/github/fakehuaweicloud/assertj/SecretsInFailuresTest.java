package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.Requests;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
@AllowUnexpectedRequests
class SecretsInFailuresTest {

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
  void begin_with_what_the_test_said_of_the_assertion(FakeHuaweiCloud cloud) {
    Requests.register(cloud, "{\"kube_config\": \"{}\"}");

    assertThat(
            messageOf(() -> assertThat(cloud).as("onboarding").registeredOneCluster().hasName("n")))
        .startsWith("[onboarding]");
  }

  @Test
  void mask_a_password_in_the_address_of_a_kubeconfig(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    Requests.register(
        cloud,
        "{\"kube_config\": \"{\\\"clusters\\\": [{\\\"name\\\": \\\"internalCluster\\\", \\\"cluster\\\":"
            + " {\\\"server\\\": \\\"https://u:hunter2@harbor.example.com\\\"}}]}\"}");

    assertThat(messageOf(() -> assertThat(cloud).registeredOneCluster().hasKubeConfigOf(cluster)))
        .contains("cluster internalCluster server: https://<secret, sha256 ")
        .doesNotContain("hunter2");
  }

  @Test
  void mask_what_a_query_may_hide(FakeHuaweiCloud cloud) {
    Requests.post(cloud, "/v5/x/image-upload-command?username=u&password=hunter2", "");

    assertThat(messageOf(() -> assertThat(cloud).registeredOneCluster()))
        .contains("/v5/x/image-upload-command?username=<secret, sha256 ")
        .doesNotContain("hunter2");
  }

  private static String messageOf(ThrowingCallable assertion) {
    return catchThrowableOfType(assertion, AssertionError.class).getMessage();
  }
}
