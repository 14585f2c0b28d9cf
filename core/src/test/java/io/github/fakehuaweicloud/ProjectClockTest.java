package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.internal.project.ProjectTime;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProjectClockTest {

  private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");

  private final ProjectClock clock =
      new ProjectClock(new ProjectTime(Clock.fixed(START, ZoneOffset.UTC)));

  @Test
  void shows_the_time_it_was_made_with_until_it_is_moved() {
    assertThat(clock.instant()).isEqualTo(START);

    clock.advance(Duration.ofDays(2));
    clock.advance(Duration.ofDays(-1));
    assertThat(clock.instant()).isEqualTo(START.plus(Duration.ofDays(1)));

    clock.set(Instant.EPOCH);
    assertThat(clock.instant()).isEqualTo(Instant.EPOCH);

    clock.reset();
    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void stops_where_it_is_told_and_can_still_be_moved() {
    ProjectClock running = new ProjectClock(new ProjectTime(Clock.systemUTC()));

    running.stopAt(START);
    assertThat(running.instant()).isEqualTo(START).isEqualTo(running.instant());
    running.advance(Duration.ofSeconds(1));
    assertThat(running.instant()).isEqualTo(START.plusSeconds(1));

    running.set(START);
    assertThat(running.instant()).isAfterOrEqualTo(START).isBefore(START.plusSeconds(3600));
  }

  @Test
  void refuses_times_in_which_no_certificate_can_live() {
    assertThatIllegalArgumentException().isThrownBy(() -> clock.set(Instant.MAX));
    assertThatIllegalArgumentException().isThrownBy(() -> clock.stopAt(Instant.MIN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> clock.advance(Duration.ofSeconds(Long.MAX_VALUE)));
    assertThat(clock.instant()).isEqualTo(START);
  }

  @Test
  void has_the_zone_it_is_seen_from_and_moves_along() {
    ZoneId shanghai = ZoneId.of("Asia/Shanghai");
    Clock there = clock.withZone(shanghai);

    clock.advance(Duration.ofDays(2));

    assertThat(there.getZone()).isEqualTo(shanghai);
    assertThat(there.instant()).isEqualTo(START.plus(Duration.ofDays(2)));
    assertThat(LocalDateTime.now(there)).isEqualTo("2026-11-23T20:00:00");
    assertThat(there.withZone(ZoneOffset.UTC)).isSameAs(clock);
    assertThat(there.withZone(ZoneId.of("Europe/Berlin")).getZone())
        .isEqualTo(ZoneId.of("Europe/Berlin"));
  }

  @Test
  void is_followed_by_certificates() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      var cluster = cloud.cce().addCluster();
      Clouds.obtainCertificate(cloud, cluster, 30);
      cloud.clock().advance(Duration.ofDays(31));
      Clouds.obtainCertificate(cloud, cluster, 30);

      var issued = cloud.cce().issuedCertificates();
      assertThat(issued.get(0).certificate().getNotAfter())
          .isBefore(issued.get(1).certificate().getNotBefore());
      assertThat(issued.get(1).certificate().getNotBefore())
          .isAfter(Instant.now().plus(Duration.ofDays(30)));
    }
  }

  @Test
  void is_followed_by_tokens_but_of_its_own_project_only() {
    try (FakeHuaweiCloud moved = Clouds.newProject();
        FakeHuaweiCloud other = Clouds.newProject()) {
      String token = moved.iam().issueToken(Duration.ofHours(24));
      String otherToken = other.iam().issueToken(Duration.ofHours(24));
      assertThat(status(moved, token)).isEqualTo(200);

      moved.clock().advance(Duration.ofHours(25));

      assertThat(status(moved, token)).isEqualTo(401);
      assertThat(status(moved, moved.token())).isEqualTo(200);
      assertThat(status(other, otherToken)).isEqualTo(200);
    }
  }

  private static int status(FakeHuaweiCloud cloud, String token) {
    return Wire.post(
            cloud.endpoint(),
            Clouds.multiCloudPath(cloud),
            List.of("X-Auth-Token: " + token),
            Clouds.LEAST_HSS_BODY)
        .status();
  }
}
