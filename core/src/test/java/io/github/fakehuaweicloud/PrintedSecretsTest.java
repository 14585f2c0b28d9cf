package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.Test;

/** What ends up in a failing test's output. */
class PrintedSecretsTest {

  private static final String TOKEN = "the-token-in-clear";
  private static final String SECRET_KEY = "the-secret-key-in-clear";
  private static final String PASSWORD = "the-password-in-clear";
  private static final String KUBECONFIG = "kind: Config #the-kubeconfig-in-clear";

  private static final Identity IDENTITY =
      ProjectIdentity.builder()
          .projectId("p1")
          .token(TOKEN)
          .credentials(new Credentials("AK", SECRET_KEY))
          .user("ci", PASSWORD)
          .build();

  @Test
  void a_project_prints_its_endpoint_and_id() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud cloud =
            server.newProject(p -> p.id("p1").token(TOKEN).credentials("AK", SECRET_KEY))) {
      assertThat(cloud)
          .hasToString("FakeHuaweiCloud[endpoint=" + server.endpoint() + ", projectId=p1]");
    }
  }

  @Test
  void an_identity_prints_digests_of_its_tokens_and_secret_keys() {
    assertThat(IDENTITY.toString())
        .contains("p1", "AK", "ci", "cn-north-4", "<secret, sha256 ")
        .doesNotContain(TOKEN, SECRET_KEY, PASSWORD);
    assertThat(IDENTITY.users().toString()).contains("ci").doesNotContain(PASSWORD);
    assertThat(new Credentials("AK", SECRET_KEY).toString())
        .contains("AK")
        .doesNotContain(SECRET_KEY);
  }

  @Test
  void a_recorded_request_prints_neither_token_nor_body() {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud cloud =
            server.newProject(p -> p.id("p1").token(TOKEN).credentials("AK", SECRET_KEY))) {
      Clouds.createMultiCloudCluster(cloud, "{\"kube_config\":\"" + KUBECONFIG + "\"}");

      RecordedRequest recorded = cloud.requests().get(0);

      assertThat(recorded.header("x-auth-token")).contains(TOKEN);
      assertThat(recorded.body()).contains(KUBECONFIG);
      assertThat(recorded.toString() + recorded.parameters())
          .contains("X-Auth-Token <secret, sha256 ")
          .doesNotContain(TOKEN, KUBECONFIG);
    }
  }

  @Test
  void a_recorded_log_in_prints_none_of_what_proves_who_it_is() {
    try (FakeHuaweiCloud cloud =
        Clouds.newProject(
            project -> project.user("ci", PASSWORD).credentials("AKIAM", SECRET_KEY))) {
      Logins.byPassword(cloud);
      Logins.send(cloud, Logins.accessKeyBody(cloud, cloud.credentials()));
      Logins.send(cloud, Logins.tokenBody(cloud.token(), ""));
      Logins.temporaryKey(cloud, cloud.token(), "");

      assertThat(cloud.requests()).hasSize(4);
      assertThat(cloud.requests())
          .allSatisfy(
              request ->
                  assertThat(request.toString() + request.parameters())
                      .contains("<secret, sha256 ")
                      .doesNotContain(PASSWORD, SECRET_KEY, cloud.token()));
    }
  }

  @Test
  void a_registered_cluster_prints_neither_kubeconfig_nor_password() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.createMultiCloudCluster(
          cloud, "{\"image_repo_password\":\"hunter2\",\"kube_config\":\"" + KUBECONFIG + "\"}");

      assertThat(cloud.hss().multiCloudClusters().get(0).toString())
          .contains("<secret, sha256 ")
          .doesNotContain("hunter2", KUBECONFIG);
    }
  }

  @Test
  void a_kubeconfig_prints_no_key_that_stands_where_a_certificate_belongs() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.createMultiCloudCluster(
          cloud,
          "{\"kube_config\":\"clusters: [{name: c, cluster: {certificate-authority-data: the-key}}]"
              + "\\nusers: [{name: u, user: {client-certificate-data: the-key}}]\"}");
      Kubeconfig kubeconfig = cloud.hss().multiCloudClusters().get(0).kubeconfig();
      RecordedRequest recorded = cloud.requests().get(0);

      assertThat(kubeconfig.users().get(0).clientCertificateData()).contains("the-key");
      assertThat(kubeconfig.toString() + recorded + recorded.parameters() + recorded.violations())
          .contains("clientCertificateData=Optional[<secret, sha256 ")
          .doesNotContain("the-key");
    }
  }

  @Test
  void an_issued_certificate_prints_no_key() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      WireResponse response = Clouds.obtainCertificate(cloud, cluster, 30);
      Kubeconfig kubeconfig = Kubeconfig.parse(response.body());
      String key = kubeconfig.users().get(0).clientKeyData().orElseThrow();

      assertThat(cloud.cce().issuedCertificates().get(0).toString())
          .contains(cluster.id(), "30 days")
          .doesNotContain(key);
      assertThat(kubeconfig.toString()).doesNotContain(key);
      assertThat(cloud.requests().get(0).toString()).doesNotContain(key);
    }
  }
}
