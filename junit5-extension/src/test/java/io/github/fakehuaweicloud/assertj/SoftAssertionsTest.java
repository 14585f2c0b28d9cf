package io.github.fakehuaweicloud.assertj;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudSoftAssertions.assertSoftly;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.junit5.Requests;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.api.AbstractSoftAssertions;
import org.assertj.core.api.StandardSoftAssertionsProvider;
import org.assertj.core.api.junit.jupiter.InjectSoftAssertions;
import org.assertj.core.api.junit.jupiter.SoftAssertionsExtension;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@FakeHuaweiCloudTest
class SoftAssertionsTest {

  private final FakeHuaweiCloud cloud;
  private final Cluster cluster;
  private final FakeHuaweiCloudSoftAssertions softly = new FakeHuaweiCloudSoftAssertions();

  SoftAssertionsTest(FakeHuaweiCloud cloud) {
    this.cloud = cloud;
    this.cluster = cloud.cce().addCluster();
    Requests.certificate(cloud, cluster.id(), "{\"duration\": 30}");
    Requests.register(cloud, "{\"kube_config\": \"{}\", \"name\": \"n\"}");
  }

  @Test
  void pass_where_everything_is_as_expected() {
    assertSoftly(
        soft -> {
          soft.assertThat(cloud)
              .issuedOneCertificateFor(cluster)
              .isValidFor(Duration.ofDays(30))
              .certificate()
              .isValidAt(Instant.now());
          soft.assertThat(cloud).registeredOneCluster().hasName("n");
          soft.assertThat(1).isEqualTo(1);
        });
  }

  @Test
  void tell_every_failure_of_a_chain() {
    softly.assertThat(cloud).registeredOneCluster().hasName("m").hasProvider("aws").hasName("n");

    assertThat(failures()).containsExactly("name \"m\"", "provider \"aws\"");
  }

  @Test
  void tell_the_failures_behind_every_step_to_another_assertion() {
    softly
        .assertThat(cloud)
        .issuedOneCertificateFor(cluster)
        .isValidFor(Duration.ofDays(1))
        .kubeconfig()
        .hasCurrentContext("c")
        .clientCertificate()
        .isValidFor(Duration.ofDays(2));

    assertThat(softly.assertionErrorsCollected()).hasSize(3);
  }

  @Test
  void pass_over_what_follows_a_step_that_failed() {
    softly
        .assertThat(cloud)
        .issuedOneCertificateFor(cloud.cce().addCluster())
        .isValidFor(Duration.ofDays(1))
        .kubeconfig()
        .hasServer("s")
        .clientCertificate()
        .isValidAt(Instant.EPOCH);

    assertThat(softly.assertionErrorsCollected()).hasSize(1);
  }

  @Test
  void go_on_with_assertj_s_own() {
    softly.assertThat(cloud).receivedRequests().hasSize(5).isEmpty();
    softly.assertThat(cloud).registeredClusters().hasSize(1);
    softly.assertThat((FakeHuaweiCloud) null).issuedCertificates().hasSize(7);

    assertThat(softly.assertionErrorsCollected()).hasSize(3);
  }

  @Test
  void begin_with_any_value_of_the_library() {
    softly.assertThat(cloud.requests().get(0)).wasAnsweredWith(404);
    softly.assertThat(cloud.cce().issuedCertificates().get(0)).isValidFor(Duration.ofDays(1));
    softly.assertThat(cloud.cce().issuedCertificates().get(0).kubeconfig()).hasServer("s");
    softly.assertThat(cloud.cce().issuedCertificates().get(0).certificate()).isValidAt(Instant.MIN);
    softly.assertThat(cloud.hss().multiCloudClusters().get(0)).hasName("m");

    assertThat(softly.assertionErrorsCollected()).hasSize(5);
  }

  @Test
  void go_on_with_one_of_several() {
    softly.assertThat(cloud).registeredCluster(0).hasName("m").hasKubeConfigOf(cluster);
    softly.assertThat(cloud).issuedCertificate(1).isValidFor(Duration.ofDays(1));
    softly.assertThat(cloud).receivedRequest(0).wasAnsweredWith(404).hasParameter("duration", 1);

    assertThat(softly.assertionErrorsCollected()).hasSize(5);
  }

  @Test
  void tell_what_did_not_happen_in_time() {
    softly
        .assertThat(cloud)
        .eventually(Duration.ZERO, it -> it.registeredOneCluster().hasName("m"))
        .receivedNoRequests();

    assertThat(softly.assertionErrorsCollected()).hasSize(2);
  }

  @Test
  void keep_what_the_test_said_of_them() {
    softly.assertThat(cloud).as("onboarding").registeredOneCluster().hasName("m");

    assertThat(softly.assertionErrorsCollected())
        .singleElement()
        .satisfies(error -> assertThat(error).hasMessageStartingWith("[onboarding]"));
  }

  @Nested
  @ExtendWith(SoftAssertionsExtension.class)
  class AreInjected {

    @InjectSoftAssertions private FakeHuaweiCloudSoftAssertions injected;

    @Test
    void by_assertj_s_extension() {
      injected.assertThat(cloud).registeredOneCluster().hasName("n");
    }
  }

  static class OfOurTeam extends AbstractSoftAssertions
      implements StandardSoftAssertionsProvider, FakeHuaweiCloudSoftAssertionsProvider {}

  @Test
  void combine_with_those_of_others() {
    OfOurTeam ours = new OfOurTeam();
    ours.assertThat(cloud).receivedNoRequests();
    ours.assertThat("a").isEqualTo("b");

    assertThat(ours.assertionErrorsCollected()).hasSize(2);
  }

  private List<String> failures() {
    return softly.assertionErrorsCollected().stream()
        .map(error -> error.getMessage().lines().skip(1).findFirst().orElseThrow())
        .map(line -> line.substring(line.indexOf(" with ") + " with ".length()))
        .toList();
  }
}
