package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TransitionsTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final CceCalls calls = new CceCalls(cloud);

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void after_polls_end_with_the_answer_after_the_last_one() {
    Cluster cluster = creating(Transition.afterPolls(3));

    assertThat(calls.phase(cluster.id())).isEqualTo("Creating");
    assertThat(calls.phase(cluster.id())).isEqualTo("Creating");
    assertThat(calls.phase(cluster.id())).isEqualTo("Creating");
    assertThat(calls.phase(cluster.id())).isEqualTo("Available");
    assertThat(calls.phase(cluster.id())).isEqualTo("Available");
  }

  @Test
  void count_the_polls_of_cluster_job_and_list_together() {
    Cluster cluster = creating(Transition.afterPolls(3));

    String job = calls.show(cluster.id()).json().at("/status/jobID").asText();
    calls.job(job);
    calls.list("?status=Available");

    assertThat(calls.jobPhase(job)).isEqualTo("Success");
    assertThat(calls.phase(cluster.id())).isEqualTo("Available");
  }

  @Test
  void do_not_count_what_the_test_asks_and_what_shows_no_phase() {
    Cluster cluster = creating(Transition.afterPolls(1));

    cloud.cce().clusters();
    cloud.cce().cluster(cluster.id());
    calls.endpoints(cluster.id());
    cloud.cce().faults().next(Fault.throttled());
    calls.show(cluster.id());
    Clouds.obtainCertificate(cloud, cluster, 1);
    calls.list("?status=x");

    assertThat(calls.phase(cluster.id())).isEqualTo("Creating");
    assertThat(calls.phase(cluster.id())).isEqualTo("Available");
  }

  @Test
  void by_the_clock_wait_for_the_projects_time_however_often_somebody_asks() {
    Cluster cluster = creating(Transition.after(Duration.ofMinutes(10)));
    String job = cluster.jobId().orElseThrow();

    assertThat(calls.jobPhase(job)).isEqualTo("Initializing");
    cloud.clock().advance(Duration.ofMinutes(6));
    assertThat(calls.jobPhase(job)).isEqualTo("Running");
    assertThat(calls.phase(cluster.id())).isEqualTo("Creating");
    cloud.clock().advance(Duration.ofMinutes(4));
    assertThat(calls.jobPhase(job)).isEqualTo("Success");
    assertThat(calls.phase(cluster.id())).isEqualTo("Available");
    assertThat(cloud.cce().cluster(cluster.id()).orElseThrow().jobId()).isEmpty();
  }

  @Test
  void do_not_go_back_with_the_clock() {
    Cluster cluster = creating(Transition.after(Duration.ofMinutes(10)));
    cloud.clock().advance(Duration.ofMinutes(10));
    assertThat(calls.phase(cluster.id())).isEqualTo("Available");

    cloud.clock().advance(Duration.ofMinutes(-9));

    assertThat(calls.phase(cluster.id())).isEqualTo("Available");
  }

  @Test
  void of_a_job_go_from_initializing_to_running_to_success() {
    cloud.cce().transitions(Transition.afterPolls(3));
    String job = calls.delete(cloud.cce().addCluster().id());

    assertThat(calls.jobPhase(job)).isEqualTo("Initializing");
    assertThat(calls.jobPhase(job)).isEqualTo("Running");
    assertThat(calls.jobPhase(job)).isEqualTo("Running");
    assertThat(calls.jobPhase(job)).isEqualTo("Success");
  }

  @Test
  void of_one_cluster_do_not_follow_those_of_the_project() {
    cloud.cce().transitions(Transition.afterPolls(100));
    Cluster quick = cloud.cce().addCluster(c -> c.transition(Transition.immediately()));
    Cluster slow = cloud.cce().addCluster();

    calls.delete(quick.id());
    calls.delete(slow.id());

    assertThat(cloud.cce().clusters()).containsExactly(slow);
  }

  @Test
  void do_not_concern_a_cluster_that_was_added_on_its_way_without_one() {
    Cluster cluster = cloud.cce().addCluster(c -> c.phase(ClusterPhase.CREATING));

    calls.show(cluster.id());

    assertThat(calls.phase(cluster.id())).isEqualTo("Creating");
  }

  @Test
  void let_a_cluster_that_was_added_on_its_way_out_go() {
    Cluster cluster =
        cloud
            .cce()
            .addCluster(c -> c.phase(ClusterPhase.DELETING).transition(Transition.afterPolls(1)));

    assertThat(calls.phase(cluster.id())).isEqualTo("Deleting");
    assertThat(calls.show(cluster.id()).status()).isEqualTo(404);
  }

  @Test
  void are_overruled_by_the_test() {
    Cluster failing = creating(Transition.afterPolls(9));
    Cluster ready = creating(Transition.afterPolls(9));
    Cluster stuck = creating(Transition.afterPolls(1));
    String failed = creationOf(failing);
    String done = creationOf(ready);

    cloud.cce().setPhase(failing, ClusterPhase.ERROR);
    cloud.cce().setPhase(ready, ClusterPhase.AVAILABLE);
    cloud.cce().setPhase(stuck, ClusterPhase.CREATING);

    assertThat(calls.jobPhase(failed)).isEqualTo("Failed");
    assertThat(calls.job(failed).json().at("/status/reason").textValue())
        .isEqualTo("The cluster is in phase Error");
    assertThat(calls.phase(failing.id())).isEqualTo("Error");
    assertThat(calls.jobPhase(done)).isEqualTo("Success");
    calls.show(stuck.id());
    assertThat(calls.phase(stuck.id())).isEqualTo("Creating");
  }

  @Test
  void take_no_less_than_no_time_and_no_poll() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transition.afterPolls(-1))
        .withMessage("Expected a number of zero or more, got -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transition.after(Duration.ofSeconds(-1)))
        .withMessage("Expected a time of zero or more, got PT-1S");
  }

  @Test
  void print_what_they_are() {
    assertThat(Transition.immediately()).hasToString("immediately");
    assertThat(Transition.after(Duration.ofMinutes(10))).hasToString("after PT10M");
    assertThat(Transition.afterPolls(3)).hasToString("after 3 polls");
  }

  private String creationOf(Cluster cluster) {
    return calls.show(cluster.id()).json().at("/status/jobID").asText();
  }

  private Cluster creating(Transition transition) {
    return cloud.cce().addCluster(c -> c.phase(ClusterPhase.CREATING).transition(transition));
  }
}
