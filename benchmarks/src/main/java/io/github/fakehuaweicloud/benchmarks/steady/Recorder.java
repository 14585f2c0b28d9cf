package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.journal.Exchange;
import io.github.fakehuaweicloud.internal.journal.Journal;
import java.time.Instant;
import java.util.Optional;

/** A journal, and an answer to write into it as often as one likes. */
public final class Recorder {

  private final Journal journal = new Journal(recorded -> {});
  private final Answer answer;
  private final Instant now = Instant.EPOCH;

  public Recorder(CheckedRequest request) {
    this.answer =
        new Call(request, Optional.of("user"), "id", now)
            .answered(HttpResponse.json(200, "{\"cluster_id\": \"c\"}"));
  }

  /** Once. */
  public void record() {
    journal.record(new Exchange("id", now, answer), () -> {});
  }
}
