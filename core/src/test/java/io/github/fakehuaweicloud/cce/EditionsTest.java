package io.github.fakehuaweicloud.cce;

import static io.github.fakehuaweicloud.cce.CceEdition.DECEMBER_2024;
import static io.github.fakehuaweicloud.cce.CceEdition.JUNE_2023;
import static io.github.fakehuaweicloud.cce.CceEdition.NOVEMBER_2023;
import static io.github.fakehuaweicloud.cce.CceEdition.NOVEMBER_2025;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.internal.text.UtcTimes;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionsTest {

  @ParameterizedTest
  @CsvSource({
    "JUNE_2023,     2026-03-01T00:00:00Z, 10950",
    "NOVEMBER_2023, 2026-03-01T00:00:00Z, 1825",
    // 29 February 2028 lies ahead,
    "DECEMBER_2024, 2026-03-01T00:00:00Z, 1826",
    "NOVEMBER_2025, 2026-03-01T00:00:00Z, 1826",
    // 29 February 2028 and 2032 lie ahead,
    "DECEMBER_2024, 2027-06-01T12:00:00Z, 1827",
    "NOVEMBER_2025, 2027-06-01T12:00:00Z, 1827",
    // no 29 February lies ahead: 2100 has none.
    "NOVEMBER_2025, 2096-03-01T12:00:00Z, 1825"
  })
  void let_a_certificate_live_to_the_last_day_and_no_longer(
      CceEdition edition, Instant now, int longest) {
    try (FakeHuaweiCloud cloud = project(edition, now)) {
      assertThat(ask(cloud, "{\"duration\": " + longest + "}").status()).isEqualTo(200);
      assertThat(ask(cloud, "{\"duration\": -1}").status()).isEqualTo(200);
      WireResponse tooLong = ask(cloud, "{\"duration\": " + (longest + 1) + "}");
      if (edition != NOVEMBER_2025) {
        // A field that the edition does not know changes nothing.
        assertThat(
                ask(
                        cloud,
                        "{\"duration\": "
                            + (longest + 1)
                            + ", \"expire_at\": \""
                            + UtcTimes.print(now.plus(Duration.ofDays(9)))
                            + "\"}")
                    .status())
            .isEqualTo(400);
      }

      assertThat(tooLong.status()).isEqualTo(400);
      assertThat(tooLong.text("message")).contains("body field duration: expected");
      assertThat(cloud.cce().issuedCertificates())
          .hasSize(2)
          .allSatisfy(
              issued -> {
                assertThat(issued.requestedValidity()).isEqualTo(Duration.ofDays(longest));
                assertThat(issued.certificate().getNotAfter())
                    .isEqualTo(now.plus(Duration.ofDays(longest)));
              });
    }
  }

  @Test
  void know_expire_at_from_november_2025_and_let_it_win() {
    Instant now = Instant.parse("2026-11-21T12:00:00Z");
    String body = "{\"duration\": 30, \"expire_at\": \"2026-11-21 12:15:00 +0000 UTC\"}";
    try (FakeHuaweiCloud newest = project(NOVEMBER_2025, now);
        FakeHuaweiCloud older = project(DECEMBER_2024, now)) {

      assertThat(ask(newest, body).status()).isEqualTo(200);
      assertThat(ask(older, body).status()).isEqualTo(200);

      assertThat(newest.cce().issuedCertificates().get(0).requestedValidity())
          .isEqualTo(Duration.ofMinutes(15));
      assertThat(older.cce().issuedCertificates().get(0).requestedValidity())
          .isEqualTo(Duration.ofDays(30));
      assertThat(older.requests().get(0).undocumented())
          .singleElement()
          .satisfies(field -> assertThat(field.parameter()).isEqualTo("expire_at"));
    }
  }

  @Test
  void do_without_a_duration_from_november_2025_only() {
    String body = "{\"expire_at\": \"2026-12-21 12:00:00 +0000 UTC\"}";
    Instant now = Instant.parse("2026-11-21T12:00:00Z");
    for (CceEdition edition : CceEdition.values()) {
      try (FakeHuaweiCloud cloud = project(edition, now)) {
        assertThat(ask(cloud, body).status())
            .as(edition.name())
            .isEqualTo(edition == NOVEMBER_2025 ? 200 : 400);
        assertThat(ask(cloud, "{}").text("message")).contains("duration");
      }
    }
  }

  @Test
  void begin_with_the_page_of_june_2023() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(ask(cloud, "{\"duration\": 10950}").status()).isEqualTo(200);
    }
    assertThat(JUNE_2023).isLessThan(NOVEMBER_2023);
    assertThat(CceEdition.latest()).isEqualTo(NOVEMBER_2025);
  }

  private static FakeHuaweiCloud project(CceEdition edition, Instant now) {
    return Clouds.newProject(
        project -> project.cceEdition(edition).clock(Clock.fixed(now, ZoneOffset.UTC)));
  }

  private static WireResponse ask(FakeHuaweiCloud cloud, String body) {
    Cluster cluster =
        cloud.cce().clusters().stream().findFirst().orElseGet(() -> cloud.cce().addCluster());
    return Clouds.obtainCertificate(cloud, cluster.id(), body);
  }
}
