package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Whether an issued certificate has expired by its project's clock. */
class ExpiredCertificateTest {

  private static final Instant START = Instant.parse("2027-01-01T00:00:00Z");

  private final FakeHuaweiCloud cloud = Clouds.newProject();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void has_not_expired_before_its_last_moment_is_over() {
    IssuedCertificate certificate = obtain();

    assertThat(certificate.isExpired()).isFalse();
    cloud.clock().stopAt(START.plus(Duration.ofDays(30)));
    assertThat(certificate.isExpired()).isFalse();
    cloud.clock().advance(Duration.ofNanos(1));
    assertThat(certificate.isExpired()).isTrue();
  }

  @Test
  void has_not_expired_any_more_when_the_clock_goes_back() {
    IssuedCertificate certificate = obtain();

    cloud.clock().advance(Duration.ofDays(31));
    assertThat(certificate.isExpired()).isTrue();
    cloud.clock().stopAt(START);
    assertThat(certificate.isExpired()).isFalse();
  }

  @Test
  void has_expired_from_the_beginning_if_the_test_asked_for_that() {
    Cluster cluster = cloud.cce().addCluster();
    cloud.cce().nextCertificate(cluster).expired();

    Clouds.obtainCertificate(cloud, cluster, 30);

    assertThat(cloud.cce().issuedCertificates().get(0).isExpired()).isTrue();
  }

  private IssuedCertificate obtain() {
    cloud.clock().stopAt(START);
    Clouds.obtainCertificate(cloud, cloud.cce().addCluster(), 30);
    return cloud.cce().issuedCertificates().get(0);
  }
}
