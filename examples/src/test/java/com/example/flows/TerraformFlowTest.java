package com.example.flows;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;

import com.huaweicloud.sdk.cce.v3.model.CertRevokeConfigRequestBody;
import com.huaweicloud.sdk.cce.v3.model.RevokeKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.ShowClusterResponse;
import com.huaweicloud.sdk.cce.v3.model.ShowJobRequest;
import com.huaweicloud.sdk.cce.v3.model.ShowJobResponse;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The provider huaweicloud/terraform-provider-huaweicloud. */
@FakeHuaweiCloudTest
class TerraformFlowTest {

  private final FakeHuaweiCloud cloud;
  private final CceCalls cce;

  TerraformFlowTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cce = new CceCalls(Clients.cce(cloud));
  }

  @Test
  void logs_in_for_its_project_and_for_its_account_and_finds_its_user() throws Exception {
    var identity = cloud.iam().identity();

    var project = TokenClient.logIn(cloud, "\"project\": {\"name\": \"cn-north-4\"}");
    var account =
        TokenClient.logIn(cloud, "\"domain\": {\"name\": \"" + identity.domainName() + "\"}");
    var user =
        new TokenClient(cloud.endpoint(), account.token())
            .get("/v3/users?name=" + identity.users().get(0).name());

    assertThat(project.status()).isEqualTo(201);
    assertThat(project.json().at("/token/project/id").asText()).isEqualTo(cloud.projectId());
    assertThat(account.json().at("/token/domain/id").asText()).isEqualTo(identity.domainId());
    assertThat(user.json().at("/users/0/id").asText()).isEqualTo(identity.userId());
  }

  @Test
  void creates_a_cluster_waits_for_its_job_and_reads_it() {
    cloud.cce().transitions(Transition.afterPolls(2));

    // Its errors: no job, a job without a cluster, a phase other than these.
    String jobId = cce.create("production").getStatus().getJobID();
    ShowJobResponse job =
        Polls.until(
            () -> cce.cce().showJob(new ShowJobRequest().withJobId(jobId)),
            seen -> seen.getStatus().getPhase().equals("Success"));
    String id = job.getSpec().getClusterUID();
    ShowClusterResponse cluster = cce.showOnceAvailable(id);

    // Its panics.
    assertThat(cluster.getSpec().getEniNetwork()).isNotNull();
    assertThat(cluster.getSpec().getServiceNetwork()).isNotNull();
    assertThat(cce.certificate(id, -1).getClusters())
        .extracting(entry -> entry.getName())
        .containsExactly("internalCluster");
    assertThat(cloud).received(3, request("ShowJob"));
    assertThat(cloud).received(1, request("ShowCluster"));
  }

  @Test
  void takes_the_old_eip_before_it_binds_the_new_one_and_reads_the_cluster_at_once() {
    cloud.cce().addEip("old", "203.0.113.7");
    cloud.cce().addEip("new", "203.0.113.8");
    String id = cloud.cce().addCluster().id();
    cce.bind(id, "old");

    cce.unbind(id, "old");
    cce.bind(id, "new");

    assertThat(cce.show(id).getStatus().getEndpoints())
        .extracting(endpoint -> endpoint.getType() + " " + endpoint.getUrl())
        .containsExactly("Internal https://192.0.2.7:5443", "External https://203.0.113.8:5443");
    assertThat(cce.certificate(id, -1).getClusters())
        .extracting(entry -> entry.getCluster().getServer())
        .containsExactly(
            "https://192.0.2.7:5443", "https://203.0.113.8:5443", "https://203.0.113.8:5443");
  }

  @Test
  void looks_at_a_deleted_cluster_until_it_is_gone() {
    cloud.cce().transitions(Transition.afterPolls(2));
    String id = cloud.cce().addCluster().id();

    cce.delete(id);
    Polls.until(() -> cce.isGone(id), gone -> gone);

    assertThat(cloud).received(2, request("ShowCluster").answeredWith(200));
    assertThat(cloud).received(1, request("ShowCluster").answeredWith(404));
    assertThat(cloud.cce().clusters()).isEmpty();
  }

  /** Its data source asks with an id of its own, which is empty at first, for each cluster. */
  @Test
  @AllowUnexpectedRequests
  void lists_clusters_and_swallows_that_a_cluster_without_an_id_is_not_found() throws Exception {
    cloud.cce().addCluster();

    assertThat(cce.list())
        .allSatisfy(
            cluster -> {
              assertThat(cluster.getSpec().getEniNetwork()).isNotNull();
              assertThat(cluster.getSpec().getExtendParam().getEnterpriseProjectId())
                  .isEqualTo("0");
            });
    var refusal =
        TokenClient.of(cloud)
            .post(
                "/api/v3/projects/" + cloud.projectId() + "/clusters//clustercert",
                "{\"duration\": -1}");

    assertThat(refusal.status()).isEqualTo(404);
    assertThat(cloud.requestLog().unexpected()).hasSize(1);
  }

  @Test
  void revokes_a_users_certificates_once_the_cluster_is_available() {
    var cluster = cloud.cce().addCluster();
    cce.certificate(cluster.id(), 1827);

    cce.showOnceAvailable(cluster.id());
    cce.cce()
        .revokeKubernetesClusterCert(
            new RevokeKubernetesClusterCertRequest()
                .withClusterId(cluster.id())
                .withBody(
                    new CertRevokeConfigRequestBody().withUserId(cloud.iam().identity().userId())));

    assertThat(cloud)
        .issuedOneCertificateFor(cluster)
        .isValidFor(Duration.ofDays(1827))
        .isRevoked();
  }
}
