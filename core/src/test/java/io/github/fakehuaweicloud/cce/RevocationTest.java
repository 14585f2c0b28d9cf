package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevocationTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final Cluster cluster = cloud.cce().addCluster();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void is_answered_with_200_and_an_empty_body() {
    WireResponse answer = revoke(cluster.id(), "{\"userId\": \"u1\"}");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void ends_what_the_user_drew_so_far_and_not_what_is_drawn_later() {
    obtain(cluster);
    obtain(cluster);

    revoke(cluster.id(), userId(cloud.iam().identity().userId()));
    obtain(cluster);

    assertThat(cloud.cce().issuedCertificates())
        .extracting(IssuedCertificate::isRevoked)
        .containsExactly(true, true, false);
  }

  @Test
  void is_by_the_common_name_of_the_certificate() {
    obtain(cluster);
    IssuedCertificate issued = cloud.cce().issuedCertificates().get(0);

    revoke(cluster.id(), userId(issued.owner()));

    assertThat(issued.certificate().getSubjectX500Principal().getName())
        .startsWith("CN=" + issued.owner() + ",");
    assertThat(issued.isRevoked()).isTrue();
    assertThat(issued).asString().endsWith(", revoked");
  }

  @Test
  void leaves_other_clusters_and_other_users_alone() {
    Cluster other = cloud.cce().addCluster();
    obtain(cluster);
    obtain(other);

    revoke(other.id(), userId(cloud.iam().identity().userId()));
    revoke(cluster.id(), userId("somebody-else"));
    revoke(cluster.id(), "{\"agencyId\": \"an-agency\"}");

    assertThat(cloud.cce().issuedCertificates())
        .extracting(IssuedCertificate::isRevoked)
        .containsExactly(false, true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"userId\": null}", "{\"userId\": \"u1\", \"agencyId\": \"a1\"}"})
  void needs_exactly_one_of_user_and_agency(String body) {
    WireResponse answer = revoke(cluster.id(), body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("errorCode")).isEqualTo("CCE.01400001");
    assertThat(answer.text("message")).containsAnyOf("userId or agencyId", "no agencyId beside");
  }

  @Test
  void of_a_cluster_that_there_is_not_is_404() {
    assertThat(revoke("no-such-cluster", "{\"userId\": \"u1\"}").status()).isEqualTo(404);
  }

  @Test
  void of_a_cluster_that_is_too_old_is_refused() {
    Cluster old = cloud.cce().addCluster(c -> c.version("v1.17"));

    WireResponse answer = revoke(old.id(), "{\"userId\": \"u1\"}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.text("errorCode")).isEqualTo("CCE.01400015");
  }

  private void obtain(Cluster from) {
    assertThat(Clouds.obtainCertificate(cloud, from, 30).status()).isEqualTo(200);
  }

  private WireResponse revoke(String clusterId, String body) {
    return Clouds.revokeCertificates(cloud, clusterId, body);
  }

  private static String userId(String id) {
    return "{\"userId\": \"" + id + "\"}";
  }
}
