package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeletedClusterTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final CceCalls calls = new CceCalls(cloud);
  private final Cluster cluster = cloud.cce().addCluster();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void is_shown_once_more_as_it_was_with_its_job_and_what_becomes_of_its_resources() {
    JsonNode answer = calls.delete(cluster.id(), "?delete_evs=true&delete_net=try").json();

    assertThat(answer.at("/metadata/uid").textValue()).isEqualTo(cluster.id());
    assertThat(answer.at("/status/phase").textValue()).isEqualTo("Available");
    assertThat(answer.at("/status/jobID").textValue()).isNotEmpty();
    assertThat(answer.at("/status/deleteStatus/deleted").isInt()).isTrue();
    assertThat(answer.at("/status/deleteOption"))
        .hasToString(
            "{\"delete_efs\":\"delete-skip\",\"delete_eni\":\"delete-block\","
                + "\"delete_evs\":\"delete-block\",\"delete_net\":\"delete-try\","
                + "\"delete_obs\":\"delete-skip\",\"delete_sfs\":\"delete-skip\","
                + "\"delete_sfs30\":\"delete-skip\",\"lts_reclaim_policy\":\"delete-skip\"}");
  }

  @Test
  void is_gone_for_every_operation_and_for_the_test() {
    String job = calls.delete(cluster.id());

    assertThat(calls.show(cluster.id()).status()).isEqualTo(404);
    assertThat(calls.endpoints(cluster.id()).status()).isEqualTo(404);
    assertThat(calls.delete(cluster.id(), "").status()).isEqualTo(404);
    assertThat(Clouds.obtainCertificate(cloud, cluster, 1).status()).isEqualTo(404);
    assertThat(calls.list("").json().path("items")).isEmpty();
    assertThat(cloud.cce().clusters()).isEmpty();
    assertThat(cloud.cce().cluster(cluster.id())).isEmpty();
    assertThat(calls.jobPhase(job)).isEqualTo("Success");
    assertThat(calls.job(job).json().at("/spec/clusterUID").textValue()).isEqualTo(cluster.id());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cloud.cce().setPhase(cluster, ClusterPhase.AVAILABLE))
        .withMessage(
            "The cluster " + cluster.id() + " was deleted; the clusters of this project are []");
  }

  @Test
  void leaves_its_certificates_and_their_authority() throws Exception {
    Clouds.obtainCertificate(cloud, cluster, 1);
    calls.delete(cluster.id());

    IssuedCertificate issued = cloud.cce().issuedCertificates().get(0);
    assertThat(issued.cluster()).isEqualTo(cluster);
    issued.certificate().verify(cloud.cce().certificateAuthority(cluster).getPublicKey());
  }

  @Test
  void is_deleting_until_its_transition_ends_and_answers_a_second_call_with_the_same_job() {
    cloud.cce().transitions(Transition.afterPolls(1));
    String job = calls.delete(cluster.id());

    JsonNode again = calls.delete(cluster.id(), "").json();

    assertThat(again.at("/status/phase").textValue()).isEqualTo("Deleting");
    assertThat(again.at("/status/jobID").textValue()).isEqualTo(job);
    assertThat(Clouds.obtainCertificate(cloud, cluster, 1).status()).isEqualTo(400);
    assertThat(calls.phase(cluster.id())).isEqualTo("Deleting");
    assertThat(calls.show(cluster.id()).status()).isEqualTo(404);
  }

  @Test
  void ends_its_creation() {
    Cluster young =
        cloud
            .cce()
            .addCluster(c -> c.phase(ClusterPhase.CREATING).transition(Transition.afterPolls(9)));
    String creation = calls.show(young.id()).json().at("/status/jobID").asText();

    calls.delete(young.id());

    assertThat(calls.jobPhase(creation)).isEqualTo("Failed");
    assertThat(calls.job(creation).json().at("/status/reason").textValue())
        .isEqualTo("The cluster is being deleted");
    assertThat(calls.phase(young.id())).isEqualTo("Deleting");
  }

  @Test
  void gives_its_id_and_name_to_another_one() {
    calls.delete(cluster.id());

    Cluster next = cloud.cce().addCluster(c -> c.id(cluster.id()).name(cluster.name()));

    assertThat(next).isNotEqualTo(cluster);
    assertThat(cloud.cce().clusters()).containsExactly(next);
  }

  @Test
  void may_be_removed_by_the_test_as_if_by_somebody_else() {
    cloud.cce().removeCluster(cluster);

    assertThat(calls.show(cluster.id()).status()).isEqualTo(404);
    assertThat(cloud.cce().clusters()).isEmpty();
  }

  @Test
  void has_a_job_that_another_project_does_not_have() {
    try (FakeHuaweiCloud other = Clouds.newProject()) {
      String job = calls.delete(cluster.id());

      WireResponse answer = new CceCalls(other).job(job);

      assertThat(answer.status()).isEqualTo(404);
      assertThat(answer.text("errorCode")).isEqualTo("CCE.01404001");
      assertThat(answer.text("message")).contains("no job " + job);
    }
  }
}
