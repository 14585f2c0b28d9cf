package io.github.fakehuaweicloud.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.http.Body;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

  private static final long LIMIT = 100_000;

  private final Allowance allowance = new Allowance(LIMIT);
  private final BoundedLog<Footprint> requests = log();
  private final BoundedLog<Footprint> certificates = log();
  private final BoundedLog<Footprint> unexpected =
      BoundedLog.guarded(allowance, UnaryOperator.identity());

  @Test
  void is_shared_by_all_kinds() {
    add(requests, 6, 10_000);
    add(certificates, 4, 10_000);
    assertThat(requests.dropped() + certificates.dropped()).isZero();

    add(certificates, 1, 10_000);

    assertThat(requests.dropped() + certificates.dropped()).isEqualTo(1);
    assertThat(allowance.taken()).isEqualTo(LIMIT);
  }

  @Test
  void is_kept_by_whichever_kind_takes_most() {
    add(certificates, 3, 10_000);
    add(requests, 1_000, 10_000);

    assertThat(certificates.entries()).hasSize(3);
    assertThat(requests.entries()).hasSize(7);

    add(requests, 1_000, 1_000);
    add(certificates, 1_000, 1_000);

    assertThat(requests.entries()).hasSize(50);
    assertThat(certificates.entries()).hasSize(50);
  }

  @Test
  void keeps_the_newest_of_a_kind_even_if_it_is_too_large_alone() {
    add(requests, 5, 1_000);
    add(certificates, 5, 1_000);

    add(requests, 1, 2 * LIMIT);

    assertThat(requests.entries()).hasSize(1);
    assertThat(certificates.entries()).isEmpty();

    add(certificates, 1, 1_000);

    assertThat(certificates.entries()).hasSize(1);
    assertThat(requests.entries()).isEmpty();
  }

  @Test
  void counts_a_body_that_several_keep_once() {
    Body body = Body.of(new byte[10_000]);

    requests.add(Footprint.of(100).with(body));
    certificates.add(Footprint.of(100).with(body));
    assertThat(allowance.taken()).isEqualTo(200 + body.memory());

    requests.clear();
    assertThat(allowance.taken()).isEqualTo(100 + body.memory());

    certificates.clear();
    assertThat(allowance.taken()).isZero();
  }

  @Test
  void counts_equal_bodies_each() {
    Body body = Body.of(new byte[10_000]);

    requests.add(Footprint.of(0).with(body).with(Body.of(body.bytes())));

    assertThat(allowance.taken()).isEqualTo(2 * body.memory());
  }

  @Test
  void drops_what_keeps_a_body_until_nobody_does() {
    for (int i = 0; i < 20; i++) {
      Body body = Body.of(new byte[10_000]);
      requests.add(Footprint.of(0).with(body));
      certificates.add(Footprint.of(0).with(body));
    }

    assertThat(requests.entries()).hasSizeBetween(8, 9);
    assertThat(certificates.entries()).hasSizeBetween(8, 9);
    assertThat(allowance.taken()).isLessThanOrEqualTo(LIMIT);
  }

  @Test
  void leaves_the_unexpected_to_themselves() {
    add(unexpected, 4, 10_000);
    add(requests, 1_000, 10_000);
    add(certificates, 1_000, 10_000);

    assertThat(unexpected.entries()).hasSize(4);
    assertThat(requests.entries()).hasSize(3);
    assertThat(certificates.entries()).hasSize(3);
  }

  @Test
  void is_half_for_the_unexpected_at_most() {
    add(unexpected, 1_000, 10_000);

    assertThat(unexpected.entries()).hasSize(5);
    assertThat(unexpected.dropped()).isEqualTo(995);
  }

  private BoundedLog<Footprint> log() {
    return new BoundedLog<>(allowance, UnaryOperator.identity());
  }

  private static void add(BoundedLog<Footprint> log, int times, long bytes) {
    IntStream.range(0, times).forEach(i -> log.add(Footprint.of(bytes)));
  }
}
