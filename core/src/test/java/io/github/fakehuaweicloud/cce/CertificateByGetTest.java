package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CertificateByGetTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final CceCalls calls = new CceCalls(cloud);
  private final Cluster cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void has_the_shape_of_the_newer_operation() {
    WireResponse answer = calls.certificateByGet(cluster.id());

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Port-ID")).isEqualTo(cluster.portId());
    JsonNode newer = Clouds.obtainCertificate(cloud, cluster, -1).json();
    assertThat(answer.json().path("clusters")).isEqualTo(newer.path("clusters"));
    assertThat(answer.json().path("contexts")).isEqualTo(newer.path("contexts"));
    assertThat(answer.text("current-context")).isEqualTo("external");
  }

  @Test
  void is_valid_as_long_as_possible_and_is_one_of_the_issued_certificates() {
    calls.certificateByGet(cluster.id());

    IssuedCertificate issued = cloud.cce().issuedCertificates().get(0);
    assertThat(issued.cluster()).isEqualTo(cluster);
    assertThat(issued.requestedValidity()).isEqualTo(Duration.ofDays(10950));
  }

  @Test
  void needs_no_content_type() {
    WireResponse answer =
        Wire.request(
            "GET",
            cloud.endpoint(),
            Clouds.certificatePath(cloud, cluster.id()),
            List.of("X-Auth-Token: " + cloud.token()),
            "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(cloud.requestLog().unexpected()).isEmpty();
  }

  @Test
  void is_refused_like_the_newer_operation() {
    Cluster asleep = cloud.cce().addCluster(c -> c.phase(ClusterPhase.HIBERNATION));
    Cluster old = cloud.cce().addCluster(c -> c.version("v1.11"));

    assertThat(calls.certificateByGet(asleep.id()).text("errorCode")).isEqualTo("CCE.01400001");
    assertThat(calls.certificateByGet(old.id()).text("errorCode")).isEqualTo("CCE.01400015");
    assertThat(calls.certificateByGet("none").text("errorCode")).isEqualTo("CCE.01404001");
  }
}
