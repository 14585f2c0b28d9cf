package io.github.fakehuaweicloud.internal.journal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JournalTest {

  private static final int LARGE = 32_000_000 - 2_000;

  private static final Optional<Page> KNOWN = Optional.of(CreateMultiCloudClusterPage.PAGE);

  private final Journal journal = new Journal(request -> {});

  @Test
  void keeps_requests_in_the_order_they_were_recorded() {
    record(0, 100);

    assertThat(ids()).isEqualTo(IntStream.range(0, 100).mapToObj(String::valueOf).toList());
    assertThat(journal.dropped()).isZero();
  }

  @Test
  void keeps_ten_thousand_requests() {
    record(0, 10_000);

    assertThat(ids()).hasSize(10_000).startsWith("0").endsWith("9999");
    assertThat(journal.dropped()).isZero();
  }

  @Test
  void drops_the_oldest_beyond_ten_thousand_and_counts_them() {
    record(0, 10_003);

    assertThat(ids()).hasSize(10_000).startsWith("3", "4").endsWith("10002");
    assertThat(journal.dropped()).isEqualTo(3);
  }

  @Test
  void drops_the_oldest_beyond_64_megabytes_of_bodies() {
    for (int i = 0; i < 2; i++) {
      journal.record(recorded("large" + i, Body.of(new byte[LARGE]), KNOWN), () -> {});
    }
    assertThat(ids()).hasSize(2);

    journal.record(recorded("small", Body.of("x".repeat(5_000)), KNOWN), () -> {});

    assertThat(ids()).hasSize(2).startsWith("large1").endsWith("small");
    assertThat(journal.dropped()).isEqualTo(1);
  }

  @Test
  void drops_the_oldest_beyond_64_megabytes_of_headers() {
    for (int i = 0; i < 3; i++) {
      journal.record(
          recorded(
              "large" + i,
              new HttpRequest(
                  "POST",
                  "/",
                  "",
                  Headers.empty().with("X-Large", "a".repeat(24 * 1024 * 1024)),
                  Body.empty()),
              KNOWN),
          () -> {});
    }

    assertThat(ids()).containsExactly("large1", "large2");
  }

  @Test
  void counts_dropped_requests_among_those_that_are_waited_for() throws InterruptedException {
    record(0, 10_003);

    assertThat(journal.await(10_003, Duration.ZERO)).isTrue();
    assertThat(journal.await(10_004, Duration.ZERO)).isFalse();
  }

  @Test
  void keeps_unexpected_requests_however_many_others_come() {
    journal.record(recorded("unexpected", Body.empty()), () -> {});
    for (int i = 0; i < 10_000; i++) {
      journal.record(expected(), () -> {});
    }

    assertThat(ids()).doesNotContain("unexpected");
    assertThat(journal.unexpectedRequests())
        .extracting(RecordedRequest::requestId)
        .containsExactly("unexpected");
  }

  @Test
  void shows_no_request_before_its_effect() {
    record(0, 1);
    List<Integer> seen = new ArrayList<>();
    CompletableFuture<Integer> reader = new CompletableFuture<>();

    journal.record(
        recorded("1", Body.empty()),
        () -> {
          reader.completeAsync(() -> journal.requests().size());
          seen.add(1);
        });

    assertThat(reader.join()).isEqualTo(2);
    assertThat(seen).hasSize(1);
  }

  @Test
  void gives_a_snapshot_that_later_requests_do_not_change() {
    record(0, 1);
    List<RecordedRequest> before = journal.requests();
    record(1, 2);

    assertThat(before).hasSize(1);
    assertThat(journal.requests()).hasSize(2);
  }

  @Test
  void loses_nothing_that_many_threads_record_at_once() {
    IntStream.range(0, 2_000)
        .parallel()
        .forEach(i -> journal.record(recorded(String.valueOf(i), Body.empty()), () -> {}));

    assertThat(ids()).hasSize(2_000).doesNotHaveDuplicates();
  }

  private void record(int from, int to) {
    IntStream.range(from, to)
        .forEach(i -> journal.record(recorded(String.valueOf(i), Body.empty()), () -> {}));
  }

  private List<String> ids() {
    return journal.requests().stream().map(RecordedRequest::requestId).toList();
  }

  private static Exchange expected() {
    return recorded("expected", Body.empty(), KNOWN);
  }

  private static Exchange recorded(String id, Body body) {
    return recorded(id, body, Optional.empty());
  }

  private static Exchange recorded(String id, Body body, Optional<Page> page) {
    return recorded(id, new HttpRequest("POST", "/", "", Headers.empty(), body), page);
  }

  private static Exchange recorded(String id, HttpRequest request, Optional<Page> page) {
    Call call = new Call(CheckedRequest.unread(request, page), Optional.empty(), id, Instant.EPOCH);
    return new Exchange(id, Instant.EPOCH, call.answered(HttpResponse.json(200, "")));
  }
}
