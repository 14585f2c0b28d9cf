package io.github.fakehuaweicloud.internal.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.CloudWithoutSocket;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.stubs.StubResponse;
import io.github.fakehuaweicloud.testkit.Paths;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one request exercises. */
class ObservationTest {

  private final Tally tally = new Tally();
  private final CloudWithoutSocket fake =
      new CloudWithoutSocket(project -> project.describedAs("RotationTest.renews"), tally);
  private final FakeHuaweiCloud cloud = fake.cloud();
  private final Cluster cluster = cloud.cce().addCluster();

  @AfterEach
  void close() {
    fake.close();
  }

  @Test
  void is_the_operation_its_rows_and_the_phase_of_its_cluster() {
    obtainCertificate("{\"duration\": 30}");

    assertThat(exercised())
        .containsExactlyInAnyOrder(
            "CCE CreateKubernetesClusterCert: operation Obtaining a Cluster Certificate",
            "CCE CreateKubernetesClusterCert: row project_id",
            "CCE CreateKubernetesClusterCert: row cluster_id",
            "CCE CreateKubernetesClusterCert: row Content-Type",
            "CCE CreateKubernetesClusterCert: row X-Auth-Token",
            "CCE CreateKubernetesClusterCert: row duration",
            "CCE: phase Available");
  }

  @Test
  void is_attributed_to_the_test_whose_project_it_is() {
    obtainCertificate("{\"duration\": 30}");

    assertThat(items()).filteredOn(ContractItem::isCovered).isNotEmpty();
    assertThat(items())
        .filteredOn(ContractItem::isCovered)
        .allSatisfy(item -> assertThat(item.tests()).containsExactly("RotationTest.renews"));
  }

  @Test
  void is_a_bound_if_the_value_is_the_smallest_the_largest_or_the_one_outside() {
    obtainCertificate("{\"duration\": 1}");
    obtainCertificate("{\"duration\": 10950}");
    obtainCertificate("{\"duration\": -1}");

    assertThat(exercised(Kind.BOUND))
        .containsExactly(
            "CCE CreateKubernetesClusterCert: bound duration = 1, the smallest",
            "CCE CreateKubernetesClusterCert: bound duration = 10950, the largest",
            "CCE CreateKubernetesClusterCert: bound duration = -1, outside of the range");
  }

  @Test
  void is_a_bound_if_the_text_is_as_long_or_as_short_as_it_may_be() {
    createCluster("a".repeat(128), "sg-1");
    createCluster("", "sg-1");

    assertThat(exercised(Kind.BOUND))
        .containsExactly(
            "CCE CreateCluster: bound metadata.alias of 0 characters, the shortest",
            "CCE CreateCluster: bound metadata.alias of 128 characters, the longest");
  }

  @Test
  void is_a_bound_of_a_value_so_long_that_it_is_kept_in_the_body_only() {
    createCluster("a", "\uD83D\uDD12".repeat(256));

    assertThat(exercised(Kind.BOUND))
        .containsExactly(
            "CCE CreateCluster: bound spec.hostNetwork.SecurityGroup of 256 characters, the"
                + " longest");
  }

  @Test
  void is_a_value_that_the_row_lists() {
    registerCluster("\"provider\": \"tencent\"");

    assertThat(exercised(Kind.VALUE))
        .containsExactly("HSS CreateMultiCloudClusters: value provider = tencent");
  }

  @Test
  void is_not_the_row_of_a_field_that_is_null() {
    registerCluster("\"name\": null");

    assertThat(exercised(Kind.ROW)).noneMatch(item -> item.endsWith("row name"));
  }

  @Test
  void is_the_error_alone_if_the_request_was_refused() {
    obtainCertificate("{\"duration\": 0}");

    assertThat(exercised()).singleElement().asString().startsWith("CCE: error ");
  }

  @Test
  void is_the_error_of_the_gateway_if_the_credentials_were_refused() {
    fake.answer(
        new HttpRequest(
            "GET",
            Paths.clusters(cloud.projectId()),
            "",
            Headers.empty().with("X-Auth-Token", "wrong"),
            Body.empty()));

    assertThat(exercised())
        .containsExactly("gateway: error INCORRECT_AUTHENTICATION, 401 APIGW.0301");
  }

  @Test
  void is_the_fault_and_its_error_but_no_row_if_a_fault_answered() {
    cloud.cce().faults().sequence(Fault.throttled(), Fault.connectionReset(), Fault.emptyBody());

    obtainCertificate("{\"duration\": 30}");
    obtainCertificate("{\"duration\": 30}");
    obtainCertificate("{\"duration\": 30}");

    assertThat(exercised())
        .containsExactlyInAnyOrder(
            "CCE: fault throttled",
            "gateway: error THROTTLED, 429 APIGW.0308",
            "CCE: fault connectionReset",
            "CCE: fault emptyBody");
  }

  @Test
  void is_the_fault_and_all_else_if_a_fault_only_delayed_the_answer() {
    cloud.cce().faults().sequence(Fault.delay(Duration.ofMillis(1)), Fault.slowBody(Duration.ZERO));

    obtainCertificate("{\"duration\": 1}");
    obtainCertificate("{\"duration\": 30}");

    assertThat(exercised(Kind.FAULT)).containsExactly("CCE: fault slowBody", "CCE: fault delay");
    assertThat(exercised(Kind.BOUND)).hasSize(1);
    assertThat(exercised(Kind.PHASE)).containsExactly("CCE: phase Available");
  }

  @Test
  void is_not_held_against_another_edition_because_of_a_request_to_no_project() {
    fake.answer(new HttpRequest("GET", "/favicon.ico", "", Headers.empty(), Body.empty()));
    Tally later = new Tally();
    try (CloudWithoutSocket other =
        new CloudWithoutSocket(p -> p.cceEdition(CceEdition.latest()), later)) {
      other.answer(new HttpRequest("GET", "/favicon.ico", "", Headers.empty(), Body.empty()));
      other.answer(request(other.cloud(), "GET", Paths.clusters(other.cloud().projectId()), ""));
    }

    assertThat(Coverage.of(later)).hasSameSizeAs(Contract.items(CceEdition.latest()));
    assertThat(Coverage.of(later))
        .filteredOn(ContractItem::isCovered)
        .extracting(ContractItem::toString)
        .contains("gateway: error API_NOT_FOUND, 404 APIGW.0101");
  }

  @Test
  void is_known_to_the_whole_of_which_the_server_is_a_part() {
    Tally jvm = new Tally();
    Tally server = jvm.part();
    try (CloudWithoutSocket other = new CloudWithoutSocket(p -> {}, server)) {
      other.answer(request(other.cloud(), "GET", Paths.clusters(other.cloud().projectId()), ""));
    }
    server.clear();

    assertThat(Coverage.of(server)).noneMatch(ContractItem::isCovered);
    assertThat(Coverage.of(jvm)).anyMatch(ContractItem::isCovered);
    assertThat(Coverage.of(jvm.part())).noneMatch(ContractItem::isCovered);
  }

  @Test
  void is_nothing_of_a_placeholder_among_faults_nor_of_an_error_of_the_test_s_own() {
    cloud
        .cce()
        .faults()
        .sequence(Fault.none(), Fault.error(ErrorCode.of(418, "CCE.9999", "I am a teapot")));

    obtainCertificate("{\"duration\": 30}");
    obtainCertificate("{\"duration\": 30}");

    assertThat(exercised(Kind.FAULT)).containsExactly("CCE: fault error");
    assertThat(exercised(Kind.ERROR)).isEmpty();
    assertThat(exercised(Kind.ROW)).contains("CCE CreateKubernetesClusterCert: row duration");
  }

  @Test
  void is_the_phase_of_a_cluster_that_sleeps() {
    cloud.cce().setPhase(cluster, ClusterPhase.HIBERNATION);

    obtainCertificate("{\"duration\": 30}");

    assertThat(exercised(Kind.PHASE)).containsExactly("CCE: phase Hibernation");
    assertThat(exercised(Kind.ROW)).isEmpty();
  }

  @Test
  void is_the_phase_of_each_cluster_in_a_list() {
    cloud.cce().addCluster(c -> c.phase(ClusterPhase.CREATING));

    fake.answer(request("GET", Paths.clusters(cloud.projectId()), ""));

    assertThat(exercised(Kind.PHASE))
        .containsExactly("CCE: phase Available", "CCE: phase Creating");
  }

  @Test
  void is_nothing_if_a_stub_answered() {
    cloud.stubs().addOverriding(any -> Optional.of(StubResponse.json(200, "{}")));

    obtainCertificate("{\"duration\": 30}");

    assertThat(exercised()).isEmpty();
  }

  @Test
  void is_held_against_the_edition_of_its_project() {
    Tally later = new Tally();
    try (CloudWithoutSocket other =
        new CloudWithoutSocket(p -> p.cceEdition(CceEdition.NOVEMBER_2023), later)) {
      Cluster its = other.cloud().cce().addCluster();
      other.answer(
          request(
              other.cloud(),
              "POST",
              Paths.certificate(other.cloud().projectId(), its.id()),
              "{\"duration\": 1825}"));
    }

    assertThat(Coverage.of(later))
        .filteredOn(item -> item.kind() == Kind.BOUND && item.isCovered())
        .extracting(ContractItem::name)
        .containsExactly("duration = 1825, the largest");
  }

  @Test
  void is_counted_of_many_threads_at_once() {
    List<Integer> durations = IntStream.rangeClosed(1, 400).boxed().toList();

    durations.parallelStream().forEach(days -> obtainCertificate("{\"duration\": " + days + "}"));

    assertThat(exercised(Kind.BOUND)).hasSize(1);
    assertThat(exercised(Kind.ROW)).hasSize(5);
  }

  private List<ContractItem> items() {
    return Coverage.of(tally);
  }

  private List<String> exercised() {
    return items().stream().filter(ContractItem::isCovered).map(ContractItem::toString).toList();
  }

  private List<String> exercised(Kind kind) {
    return items().stream()
        .filter(item -> item.isCovered() && item.kind() == kind)
        .map(ContractItem::toString)
        .collect(Collectors.toList());
  }

  private void obtainCertificate(String body) {
    fake.answer(request("POST", Paths.certificate(cloud.projectId(), cluster.id()), body));
  }

  private void createCluster(String alias, String securityGroup) {
    fake.answer(
        request(
            "POST",
            Paths.clusters(cloud.projectId()),
            """
            {"kind": "Cluster", "apiVersion": "v3",
             "metadata": {"name": "cluster-of-%d", "alias": "%s"},
             "spec": {"flavor": "cce.s1.small",
               "hostNetwork": {"vpc": "vpc-1", "subnet": "subnet-1", "SecurityGroup": "%s"},
               "containerNetwork": {"mode": "vpc-router"}}}
            """
                .formatted(alias.length(), alias, securityGroup)));
  }

  private void registerCluster(String field) {
    fake.answer(
        request(
            "POST",
            Paths.multiCloudClusters(cloud.projectId()),
            "{\"kube_config\": \"apiVersion: v1\", " + field + "}"));
  }

  private HttpRequest request(String method, String path, String body) {
    return request(cloud, method, path, body);
  }

  private static HttpRequest request(
      FakeHuaweiCloud cloud, String method, String path, String body) {
    Headers headers =
        Headers.empty()
            .with("X-Auth-Token", cloud.token())
            .with("Content-Type", "application/json");
    return new HttpRequest(method, path, "", headers, Body.of(body));
  }
}
