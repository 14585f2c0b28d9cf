package io.github.fakehuaweicloud.requests;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Why a request was refused, as the journal has it: the sentence that the client reads. */
class RefusalTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void of_cce_is_the_message_of_the_body() {
    WireResponse unknownCluster = obtain("{\"duration\": 1}");
    assertThat(recorded().refusal())
        .contains(unknownCluster.text("message"))
        .contains("The project has no cluster c1");

    WireResponse brokenRow = obtain("{\"duration\": 0}");
    assertThat(recorded().refusal()).contains(brokenRow.text("message"));
  }

  @Test
  void of_hss_is_the_message_of_the_body() {
    WireResponse brokenRow = register("{}");
    assertThat(recorded().refusal()).contains(brokenRow.text("error_msg"));

    WireResponse brokenKubeconfig = register("{\"kube_config\": \"[\"}");
    assertThat(recorded().refusal()).contains(brokenKubeconfig.text("error_msg"));
  }

  @Test
  void of_the_gateway_begins_with_the_message_of_the_body_and_goes_on_with_a_hint() {
    WireResponse wrongToken =
        Wire.post(
            cloud.endpoint(), Clouds.multiCloudPath(cloud), List.of("X-Auth-Token: wrong"), "{}");
    assertThat(recorded().refusal())
        .contains(
            wrongToken.text("error_msg")
                + " (no open project of the fake has the token "
                + Secrets.mask("wrong")
                + ")");
    assertThat(wrongToken.text("error_msg"))
        .isEqualTo("Incorrect IAM authentication information: decrypt token fail");

    WireResponse unknownPath =
        Wire.post(
            cloud.endpoint(),
            Clouds.multiCloudPath(cloud) + "/c1",
            List.of("X-Auth-Token: " + cloud.token()),
            "{}");
    assertThat(recorded().refusal())
        .contains(
            unknownPath.text("error_msg")
                + " (wrong method, this path takes PUT (HSS: Updating a Multi-cloud Cluster) or DELETE"
                + " (HSS: Deleting a Multi-cloud Cluster))");
  }

  @Test
  void of_a_fault_is_the_message_of_the_body() {
    cloud.hss().faults().sequence(Fault.throttled(), Fault.error(HssError.NOT_FOUND, "Gone."));
    cloud.cce().faults().next(Fault.error(CceError.LOCKED));

    WireResponse gateway = register(Clouds.LEAST_HSS_BODY);
    assertThat(recorded().refusal()).contains(gateway.text("error_msg"));
    WireResponse hss = register(Clouds.LEAST_HSS_BODY);
    assertThat(recorded().refusal()).contains(hss.text("error_msg"));
    WireResponse cce = obtain("{\"duration\": 1}");
    assertThat(recorded().refusal()).contains(cce.text("message"));
  }

  @Test
  void is_absent_where_nothing_was_refused() {
    register(Clouds.LEAST_HSS_BODY);
    assertThat(recorded().refusal()).isEmpty();

    cloud.hss().faults().next(Fault.emptyBody());
    register(Clouds.LEAST_HSS_BODY);
    assertThat(recorded().refusal()).isEmpty();
  }

  private WireResponse obtain(String body) {
    return Clouds.obtainCertificate(cloud, "c1", body);
  }

  private WireResponse register(String body) {
    return Clouds.createMultiCloudCluster(cloud, body);
  }

  private RecordedRequest recorded() {
    List<RecordedRequest> all = cloud.requests();
    return all.get(all.size() - 1);
  }
}
