package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatedClusterTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final CceCalls calls = new CceCalls(cloud);

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void is_answered_with_201_creating_and_its_job_in_three_places() {
    WireResponse answer = calls.create("payments");

    JsonNode created = answer.json();
    String job = created.at("/status/jobID").textValue();
    assertThat(answer.status()).isEqualTo(201);
    assertThat(created.at("/status/phase").textValue()).isEqualTo("Creating");
    assertThat(created.at("/status").has("endpoints")).isFalse();
    assertThat(job).isNotEmpty();
    assertThat(created.at("/metadata/annotations/jobid").textValue()).isEqualTo(job);
    assertThat(created.at("/metadata/annotations/resourceJobId").textValue()).isEqualTo(job);
  }

  @Test
  void is_what_the_request_asked_for() {
    String id = calls.create("payments").json().at("/metadata/uid").textValue();

    JsonNode shown = calls.show(id).json();
    assertThat(shown.at("/metadata/name").textValue()).isEqualTo("payments");
    assertThat(shown.at("/metadata/alias").textValue()).isEqualTo("payments");
    assertThat(shown.at("/spec/flavor").textValue()).isEqualTo("cce.s1.small");
    assertThat(shown.at("/spec/version").textValue()).isEqualTo("v1.28");
    assertThat(shown.at("/spec/hostNetwork/vpc").textValue()).isEqualTo("vpc-1");
    assertThat(shown.at("/spec/hostNetwork/SecurityGroup").textValue()).isNotEmpty();
    assertThat(shown.at("/spec/containerNetwork/cidr").textValue()).isEqualTo("10.0.0.0/16");
    Cluster cluster = cloud.cce().cluster(id).orElseThrow();
    assertThat(cluster.name()).isEqualTo("payments");
    assertThat(Clouds.obtainCertificate(cloud, cluster, 1).status()).isEqualTo(200);
  }

  @Test
  void is_available_at_the_next_answer_and_its_job_a_success() {
    JsonNode created = calls.create("payments").json();

    assertThat(calls.jobPhase(created.at("/status/jobID").textValue())).isEqualTo("Success");
    assertThat(calls.phase(created.at("/metadata/uid").textValue())).isEqualTo("Available");
  }

  @Test
  void passes_through_the_phases_of_a_job_where_it_takes_its_time() {
    cloud.cce().transitions(Transition.afterPolls(2));
    JsonNode created = calls.create("payments").json();
    String id = created.at("/metadata/uid").textValue();
    String job = created.at("/status/jobID").textValue();

    JsonNode first = calls.job(job).json();
    assertThat(first.at("/status/phase").textValue()).isEqualTo("Initializing");
    assertThat(first.at("/spec/type").textValue()).isEqualTo("CreateCluster");
    assertThat(first.at("/spec/clusterUID").textValue()).isEqualTo(id);
    assertThat(calls.phase(id)).isEqualTo("Creating");
    assertThat(calls.jobPhase(job)).isEqualTo("Success");
    assertThat(calls.show(id).json().at("/status").has("jobID")).isFalse();
  }

  @Test
  void cannot_be_bound_or_give_a_certificate_before_it_is_available() {
    cloud.cce().transitions(Transition.afterPolls(9));
    String id = calls.create("payments").json().at("/metadata/uid").textValue();

    WireResponse binding = calls.eip(id, "bind", "eip-1");

    assertThat(binding.status()).isEqualTo(400);
    assertThat(binding.text("message")).endsWith("is in phase Creating");
    assertThat(calls.certificateByGet(id).status()).isEqualTo(400);
  }

  @Test
  void has_a_name_that_no_other_has() {
    calls.create("payments");

    WireResponse again = calls.create("payments");

    assertThat(again.status()).isEqualTo(409);
    assertThat(again.text("errorCode")).isEqualTo("CCE.01409001");
    assertThat(again.text("message")).contains("a cluster of the name payments");
    assertThat(cloud.cce().clusters()).hasSize(1);
  }

  @Test
  void is_one_where_many_ask_for_the_same_name_at_the_same_moment() {
    List<Integer> statuses =
        IntStream.range(0, 16).parallel().mapToObj(i -> calls.create("same").status()).toList();

    assertThat(statuses).containsOnlyOnce(201);
    assertThat(statuses).filteredOn(status -> status != 201).containsOnly(409);
    assertThat(cloud.cce().clusters()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "Payments", "1payments", "payments-", "pay_ments", "päyments"})
  void is_refused_with_a_name_that_is_none(String name) {
    WireResponse answer = calls.create(name);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("message")).contains("metadata.name: expected a cluster name of 4 to");
  }

  @Test
  void may_have_a_name_of_128_characters() {
    assertThat(calls.create("a".repeat(128)).status()).isEqualTo(201);
    assertThat(calls.create("b".repeat(129)).status()).isEqualTo(400);
  }

  @Test
  void keeps_no_labels_of_the_request() {
    String body =
        CceCalls.NEW_CLUSTER.replace(
            "{\"name\": \"new-cluster\"}",
            "{\"name\": \"payments\", \"alias\": \"Pay\", \"labels\": {\"a\": \"b\"}}");

    JsonNode created = calls.createFrom(body).json();

    assertThat(created.at("/metadata/labels")).isEmpty();
    assertThat(created.at("/metadata/alias").textValue()).isEqualTo("Pay");
  }

  @Test
  void cannot_be_deleted_while_it_is_protected() {
    String body =
        CceCalls.NEW_CLUSTER.replace("\"spec\": {", "\"spec\": {\"deletionProtection\": true,");
    String id = calls.createFrom(body).json().at("/metadata/uid").textValue();

    WireResponse deletion = calls.delete(id, "");

    assertThat(deletion.status()).isEqualTo(403);
    assertThat(deletion.text("errorCode")).isEqualTo("CCE.01403001");
    assertThat(calls.show(id).json().at("/spec/deletionProtection").booleanValue()).isTrue();
    assertThat(calls.phase(id)).isEqualTo("Available");
  }
}
