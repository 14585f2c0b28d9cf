package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ListedClustersTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final CceCalls calls = new CceCalls(cloud);

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void are_an_empty_list_and_not_null_where_there_are_none() {
    assertThat(calls.list("").body())
        .isEqualTo("{\"kind\":\"Cluster\",\"apiVersion\":\"v3\",\"items\":[]}");
  }

  @Test
  void come_in_the_order_they_were_added_and_are_those_of_the_project_alone() {
    try (FakeHuaweiCloud neighbour = Clouds.newProject()) {
      neighbour.cce().addCluster();
      cloud.cce().addCluster(c -> c.name("second"));
      cloud.cce().addCluster(c -> c.name("first"));

      assertThat(names(calls.list(""))).containsExactly("second", "first");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', old young arm asleep",
    "?status=Available, old young arm",
    "?status=Hibernation, asleep",
    "?type=ARM64, arm",
    "?version=v1.29, young arm asleep",
    "?version=v1.29&type=VirtualMachine&status=Available, young",
    "?version=v1.99, ''",
    "?version=v1.2, ''"
  })
  void are_those_that_pass_every_filter(String query, String expected) {
    cloud.cce().addCluster(c -> c.name("old-one").version("v1.27"));
    cloud.cce().addCluster(c -> c.name("young-one"));
    cloud.cce().addCluster(c -> c.name("arm-one").type("ARM64"));
    cloud.cce().addCluster(c -> c.name("asleep-one").phase(ClusterPhase.HIBERNATION));

    assertThat(names(calls.list(query)).stream().map(name -> name.replace("-one", "")))
        .containsExactly(
            expected == null || expected.isEmpty() ? new String[0] : expected.split(" "));
  }

  @ParameterizedTest
  @EnumSource
  void can_be_asked_for_by_every_phase(ClusterPhase phase) {
    cloud.cce().addCluster(c -> c.name("wanted").phase(phase));
    ClusterPhase other =
        phase == ClusterPhase.AVAILABLE ? ClusterPhase.ERROR : ClusterPhase.AVAILABLE;
    cloud.cce().addCluster(c -> c.phase(other));

    assertThat(names(calls.list("?status=" + phase.text()))).containsExactly("wanted");
  }

  @ParameterizedTest
  @CsvSource({"?status=available", "?status=Gone", "?type=x86", "?type="})
  void are_refused_to_a_filter_with_a_value_that_there_is_not(String query) {
    WireResponse answer = calls.list(query);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("errorCode")).isEqualTo("CCE.01400001");
    assertThat(cloud.requestLog().unexpected()).hasSize(1);
  }

  @Test
  void have_no_authority_and_only_with_detail_numbers_of_nodes() {
    cloud.cce().addCluster();

    JsonNode plain = calls.list("").json().at("/items/0");
    JsonNode more = calls.list("?detail=true").json().at("/items/0");

    assertThat(plain.at("/spec").has("certificateAuthority")).isFalse();
    assertThat(plain.at("/metadata/annotations").has("totalNodesCPU")).isFalse();
    assertThat(more.at("/metadata/annotations/totalNodesCPU").textValue()).isEqualTo("0");
  }

  private static List<String> names(WireResponse answer) {
    assertThat(answer.status()).isEqualTo(200);
    return StreamSupport.stream(answer.json().path("items").spliterator(), false)
        .map(item -> item.at("/metadata/name").textValue())
        .toList();
  }
}
