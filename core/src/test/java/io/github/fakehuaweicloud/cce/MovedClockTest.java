package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whenever the project's clock is, certificates are what was asked for. */
class MovedClockTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1970-01-01T00:00:00Z",
        "1999-12-31T23:59:59Z",
        "2049-12-31T23:59:59Z",
        "2051-01-01T00:00:00Z",
        "2204-02-29T00:00:00Z",
        "9000-01-01T00:00:00Z"
      })
  void gives_certificates_and_authorities_that_are_valid_then(String time) throws Exception {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      cloud.clock().stopAt(Instant.parse(time));

      for (int days : List.of(1, 30, 10950, -1)) {
        Kubeconfig kubeconfig = obtain(cloud, cluster, days);

        assertValid(cloud, kubeconfig);
        assertThat(lifeOf(client(kubeconfig))).isEqualTo(Duration.ofDays(days < 0 ? 10950 : days));
        assertThat(authority(kubeconfig).getNotAfter())
            .isAfterOrEqualTo(client(kubeconfig).getNotAfter());
      }
    }
  }

  @Test
  void gives_exactly_the_days_asked_for_until_the_end_of_the_authority_and_past_it()
      throws Exception {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      Instant end = cloud.cce().certificateAuthority(cluster).getNotAfter().toInstant();

      for (Duration before : List.of(Duration.ofDays(30), Duration.ofSeconds(1), Duration.ZERO)) {
        cloud.clock().stopAt(end.minus(before));
        Kubeconfig kubeconfig = obtain(cloud, cluster, 30);

        assertThat(lifeOf(client(kubeconfig))).isEqualTo(Duration.ofDays(30));
        assertValid(cloud, kubeconfig);
      }
    }
  }

  @Test
  void leaves_certificates_verifiable_that_were_issued_before() throws Exception {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      X509Certificate earlier = client(obtain(cloud, cluster, 30));

      cloud.clock().advance(Duration.ofDays(36_500));
      X509Certificate renewed = authority(obtain(cloud, cluster, 30));

      earlier.verify(renewed.getPublicKey());
      assertThat(cloud.cce().certificateAuthority(cluster)).isEqualTo(renewed);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {-20_000, 20_000})
  void gives_an_authority_that_is_valid_to_those_who_only_look_at_it(long days) throws Exception {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      cloud.cce().certificateAuthority(cluster);
      cloud.clock().advance(Duration.ofDays(days));

      cloud.cce().certificateAuthority(cluster).checkValidity(now(cloud));
    }
  }

  @Test
  void gives_a_certificate_that_expires_in_a_hundred_years() throws Exception {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      Duration hundredYears = Duration.ofDays(36_525);
      cloud.cce().nextCertificate(cluster).expiringIn(hundredYears);
      Kubeconfig kubeconfig = obtain(cloud, cluster, 30);

      assertThat(lifeOf(client(kubeconfig))).isEqualTo(hundredYears);
      assertValid(cloud, kubeconfig);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-01-01T00:00:00Z", "9000-01-01T00:00:00Z"})
  void gives_special_certificates_at_both_ends_of_time(String time) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Cluster cluster = cloud.cce().addCluster();
      Instant now = Instant.parse(time);
      cloud.clock().stopAt(now);
      NextCertificate next = cloud.cce().nextCertificate(cluster);
      next.expired();
      next.notYetValid();
      next.signedByAnotherAuthority();
      next.expiringIn(Duration.ofDays(999 * 365));

      assertThat(client(obtain(cloud, cluster, -1)).getNotAfter()).isBefore(time);
      assertThat(client(obtain(cloud, cluster, -1)).getNotBefore()).isAfter(time);
      Kubeconfig unsigned = obtain(cloud, cluster, -1);
      assertThatThrownBy(() -> client(unsigned).verify(authority(unsigned).getPublicKey()))
          .isInstanceOf(GeneralSecurityException.class);
      assertThat(lifeOf(client(obtain(cloud, cluster, 1)))).isEqualTo(Duration.ofDays(999 * 365));
    }
  }

  @Test
  void refuses_at_once_an_expiry_in_which_no_certificate_can_live() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      NextCertificate next = cloud.cce().nextCertificate(cloud.cce().addCluster());

      for (Duration tooLong :
          List.of(Duration.ofDays(999 * 365).plusNanos(1), Duration.ofSeconds(Long.MAX_VALUE))) {
        assertThatThrownBy(() -> next.expiringIn(tooLong))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageStartingWith("Expected a time of more than zero and at most 364635 days");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1969-12-31T23:59:59Z", "9000-01-01T00:00:01Z", "+10000-01-01T00:00:00Z"})
  void refuses_at_once_a_clock_that_shows_a_time_in_which_no_certificate_can_live(String time) {
    Clock clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);

    assertThatThrownBy(() -> Clouds.newProject(project -> project.clock(clock)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Expected a time from 1970-01-01T00:00:00Z to 9000-01-01");
  }

  private static void assertValid(FakeHuaweiCloud cloud, Kubeconfig kubeconfig) throws Exception {
    client(kubeconfig).checkValidity(now(cloud));
    authority(kubeconfig).checkValidity(now(cloud));
    client(kubeconfig).verify(authority(kubeconfig).getPublicKey());
  }

  private static Date now(FakeHuaweiCloud cloud) {
    return Date.from(cloud.clock().instant());
  }

  private static Kubeconfig obtain(FakeHuaweiCloud cloud, Cluster cluster, int days) {
    return Kubeconfig.parse(Clouds.obtainCertificate(cloud, cluster, days).body());
  }

  private static X509Certificate client(Kubeconfig kubeconfig) {
    return kubeconfig.users().get(0).clientCertificate().orElseThrow();
  }

  private static X509Certificate authority(Kubeconfig kubeconfig) {
    return kubeconfig.clusters().get(0).certificateAuthority().orElseThrow();
  }

  private static Duration lifeOf(X509Certificate certificate) {
    return Duration.between(
        certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
  }
}
