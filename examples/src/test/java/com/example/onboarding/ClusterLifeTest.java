package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CertRevokeConfigRequestBody;
import com.huaweicloud.sdk.cce.v3.model.Cluster;
import com.huaweicloud.sdk.cce.v3.model.ClusterEndpoints;
import com.huaweicloud.sdk.cce.v3.model.ClusterMetadata;
import com.huaweicloud.sdk.cce.v3.model.ClusterSpec;
import com.huaweicloud.sdk.cce.v3.model.ContainerNetwork;
import com.huaweicloud.sdk.cce.v3.model.CreateClusterRequest;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertResponse;
import com.huaweicloud.sdk.cce.v3.model.DeleteClusterRequest;
import com.huaweicloud.sdk.cce.v3.model.HostNetwork;
import com.huaweicloud.sdk.cce.v3.model.ListClustersRequest;
import com.huaweicloud.sdk.cce.v3.model.MasterEIPRequest;
import com.huaweicloud.sdk.cce.v3.model.MasterEIPRequestSpec;
import com.huaweicloud.sdk.cce.v3.model.MasterEIPRequestSpecSpec;
import com.huaweicloud.sdk.cce.v3.model.RevokeKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.ShowClusterEndpointsRequest;
import com.huaweicloud.sdk.cce.v3.model.ShowClusterRequest;
import com.huaweicloud.sdk.cce.v3.model.ShowClusterResponse;
import com.huaweicloud.sdk.cce.v3.model.ShowJobRequest;
import com.huaweicloud.sdk.cce.v3.model.UpdateClusterEipRequest;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From the creation of a cluster to its deletion, by the vendor's client alone. */
class ClusterLifeTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.strict()).build();

  private final FakeHuaweiCloud cloud;
  private final CceClient cce;

  ClusterLifeTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cce = SdkClients.cce(cloud, SdkClients.credentials(cloud));
  }

  @Test
  void is_lived_from_creation_to_deletion_by_the_official_sdk() {
    cloud.cce().transitions(Transition.afterPolls(3));
    cloud.cce().addEip("eip-of-the-config", "203.0.113.7");

    var created = cce.createCluster(new CreateClusterRequest().withBody(newCluster()));
    String id = created.getMetadata().getUid();
    assertThat(created.getHttpStatusCode()).isEqualTo(201);
    assertThat(until("Success", () -> jobPhase(created.getStatus().getJobID())))
        .containsExactly("Initializing", "Running", "Running", "Success");
    assertThat(until("Available", () -> show(id).getStatus().getPhase()))
        .containsExactly("Available");
    assertThat(certificate(id).getCurrentContext()).isEqualTo("internal");

    bind(id, "eip-of-the-config");
    var endpoints = cce.showClusterEndpoints(new ShowClusterEndpointsRequest().withClusterId(id));
    assertThat(endpoints.getStatus().getPublicEndpoint()).isEqualTo("https://203.0.113.7:5443");
    assertThat(endpoints.getSpec().getSpec().getEip().getBandwidth().getSize()).isEqualTo(5);
    assertThat(show(id).getStatus().getEndpoints())
        .extracting(ClusterEndpoints::getType)
        .containsExactly("Internal", "External");
    assertThat(certificate(id).getCurrentContext()).isEqualTo("external");
    assertThat(listed("Available")).containsExactly("payments");
    assertThat(listed("Creating")).isEmpty();

    revokeAll(id);
    assertThat(cloud.cce().issuedCertificates()).hasSize(2).allMatch(IssuedCertificate::isRevoked);

    var deleted = cce.deleteCluster(new DeleteClusterRequest().withClusterId(id));
    assertThat(until("Success", () -> jobPhase(deleted.getStatus().getJobID()))).hasSize(4);
    var gone = catchThrowableOfType(ClientRequestException.class, () -> show(id));
    assertThat(gone.getHttpStatusCode()).isEqualTo(404);
    assertThat(cloud.cce().clusters()).isEmpty();
    assertThat(cloud).received(1, request("DeleteCluster").with("cluster_id", id));
  }

  /** With an end, should the fake never get there. */
  private static List<String> until(String last, Supplier<String> phase) {
    List<String> phases = new ArrayList<>();
    while (phases.size() < 10 && !phases.contains(last)) {
      phases.add(phase.get());
    }
    return phases;
  }

  private static Cluster newCluster() {
    return new Cluster()
        .withKind("Cluster")
        .withApiVersion("v3")
        .withMetadata(new ClusterMetadata().withName("payments"))
        .withSpec(
            new ClusterSpec()
                .withCategory(ClusterSpec.CategoryEnum.CCE)
                .withType(ClusterSpec.TypeEnum.VIRTUALMACHINE)
                .withFlavor("cce.s1.small")
                .withVersion("v1.29")
                .withHostNetwork(new HostNetwork().withVpc("vpc-1").withSubnet("subnet-1"))
                .withContainerNetwork(
                    new ContainerNetwork()
                        .withMode(ContainerNetwork.ModeEnum.OVERLAY_L2)
                        .withCidr("172.16.0.0/16")));
  }

  private ShowClusterResponse show(String id) {
    return cce.showCluster(new ShowClusterRequest().withClusterId(id));
  }

  private String jobPhase(String id) {
    return cce.showJob(new ShowJobRequest().withJobId(id)).getStatus().getPhase();
  }

  private List<String> listed(String status) {
    return cce
        .listClusters(
            new ListClustersRequest().withStatus(ListClustersRequest.StatusEnum.fromValue(status)))
        .getItems()
        .stream()
        .map(cluster -> cluster.getMetadata().getAlias())
        .toList();
  }

  private CreateKubernetesClusterCertResponse certificate(String id) {
    return cce.createKubernetesClusterCert(
        new CreateKubernetesClusterCertRequest()
            .withClusterId(id)
            .withBody(new CertDuration().withDuration(30)));
  }

  private void bind(String id, String eip) {
    var bound =
        cce.updateClusterEip(
            new UpdateClusterEipRequest()
                .withClusterId(id)
                .withBody(
                    new MasterEIPRequest()
                        .withSpec(
                            new MasterEIPRequestSpec()
                                .withAction(MasterEIPRequestSpec.ActionEnum.BIND)
                                .withSpec(new MasterEIPRequestSpecSpec().withId(eip)))));
    assertThat(bound.getSpec().getElasticIp()).isEqualTo("203.0.113.7");
  }

  private void revokeAll(String id) {
    cce.revokeKubernetesClusterCert(
        new RevokeKubernetesClusterCertRequest()
            .withClusterId(id)
            .withBody(
                new CertRevokeConfigRequestBody().withUserId(cloud.iam().identity().userId())));
  }
}
