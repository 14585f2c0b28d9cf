package com.example.onboarding;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.RECORDED_REQUEST;
import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequest;
import static io.github.fakehuaweicloud.assertj.RequestCondition.certificateRequestFor;
import static io.github.fakehuaweicloud.assertj.RequestCondition.multiCloudClusterRequest;
import static io.github.fakehuaweicloud.assertj.RequestCondition.request;
import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.client.Config;
import io.fabric8.kubernetes.client.KubernetesClientBuilder;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.cce.Transition;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The short pieces of code that the guide shows; the tests of the documents look here. */
class SnippetsTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder()
          .project(p -> p.cceEdition(CceEdition.latest()).strict())
          .build();

  @Test
  void time_and_faults(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();

    // Certificates, tokens and signatures follow.
    cloud.clock().advance(Duration.ofDays(20));
    // Or expiringIn, notYetValid, signedByAnotherAuthority, forServerUseOnly.
    cloud.cce().nextCertificate(cluster).expired();
    // Fails twice, then works.
    cloud.cce().faults().next(2, Fault.throttled());
    cloud.hss().faults().sequence(Fault.gatewayTimeout(), Fault.none(), Fault.connectionReset());

    assertThat(cloud).receivedNoRequests();
  }

  @Test
  void clusters(FakeHuaweiCloud cloud) {
    // What the code under test creates or deletes takes ten minutes of the project's clock.
    cloud.cce().transitions(Transition.after(Duration.ofMinutes(10)));
    // Three answers say Creating, and the fourth one Available.
    var cluster =
        cloud
            .cce()
            .addCluster(
                c ->
                    c.name("payments")
                        .phase(ClusterPhase.CREATING)
                        .transition(Transition.afterPolls(3)));
    // Or the test decides.
    cloud.cce().setPhase(cluster, ClusterPhase.AVAILABLE);
    // The address behind an EIP that the code under test binds by its id.
    cloud.cce().addEip("eip-of-the-config", "203.0.113.7");
    // A cluster is a snapshot; ask again for its present state.
    cluster = cloud.cce().cluster(cluster.id()).orElseThrow();

    assertThat(cluster.phase()).isEqualTo(ClusterPhase.AVAILABLE);
    assertThat(cloud).didNotReceive(request("DeleteCluster"));
  }

  @Test
  void assertions(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    new Onboarding(cloud.endpoint(), SdkClients.credentials(cloud))
        .onboard(cluster.id(), "staging", Duration.ofDays(30));

    assertThat(cloud).received(certificateRequestFor(cluster).with("duration", 30));
    assertThat(cloud).received(1, multiCloudClusterRequest().with("name", "staging"));
    assertThat(cloud).receivedInOrder(certificateRequest(), multiCloudClusterRequest());
    assertThat(cloud)
        .issuedOneCertificateFor(cluster)
        .kubeconfig()
        .hasCurrentContext("internal")
        .clientCertificate()
        .isSignedBy(cloud.cce().certificateAuthority(cluster));
    assertThat(cloud).receivedRequests().first(RECORDED_REQUEST).wasAnsweredWith(200);
  }

  @Test
  void api_server(FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster(c -> c.apiServer());
    // Asked before all others, also for what the fake knows.
    cloud
        .cce()
        .apiServer(cluster)
        .handle(
            request ->
                request.path().equals("/apis/metrics.k8s.io/v1beta1/nodes")
                    ? Optional.of(KubernetesResponse.failure(503, "ServiceUnavailable", "starting"))
                    : Optional.empty());

    try (var client =
        new KubernetesClientBuilder()
            .withConfig(Config.fromKubeconfig(SdkClients.kubeconfig(cloud, cluster)))
            .build()) {
      client.namespaces().withName("default").get();
    }

    assertThat(cloud.cce().apiServer(cluster).calls())
        .last()
        .returns("get", ApiServerCall::verb)
        .returns("/api/v1/namespaces/default", ApiServerCall::path)
        .returns(Optional.empty(), ApiServerCall::refusal)
        .satisfies(call -> assertThat(call.user().orElseThrow().isAdministrator()).isTrue());
  }
}
