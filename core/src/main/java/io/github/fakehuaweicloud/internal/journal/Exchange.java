package io.github.fakehuaweicloud.internal.journal;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Circumstances;
import io.github.fakehuaweicloud.internal.exchange.Observed;
import io.github.fakehuaweicloud.internal.exchange.Refusal;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.text.Memory;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.requests.Violation;
import java.time.Instant;
import java.util.Optional;

/** A request and its answer, as they are recorded. */
public final class Exchange extends CheckedRequest implements Observed {

  /** Its own fields, its time, its place in the journal, and a refusal's wrapper. */
  private static final long OBJECTS = 96;

  /** With some frames. What else it leads to is the test's. */
  private static final long MEMORY_OF_FAILURE = 4_096;

  private final String requestId;
  private final Instant receivedAt;
  private final int status;
  private final Headers responseHeaders;
  private final Body responseBody;
  private final Optional<Refusal> refusal;
  private final Optional<Throwable> failure;
  private final boolean isStubbed;
  private final Circumstances circumstances;

  public Exchange(String requestId, Instant receivedAt, Answer answer) {
    super(answer.request().kept());
    this.requestId = requestId;
    this.receivedAt = receivedAt;
    this.status = answer.response().status();
    this.responseHeaders = answer.response().headers();
    this.responseBody = answer.response().body();
    this.refusal = answer.refusal();
    this.failure = answer.failure();
    this.isStubbed = answer.isStubbed();
    this.circumstances = answer.circumstances();
  }

  private Exchange(Exchange copied, Exchange before) {
    super(copied, before);
    this.requestId = copied.requestId;
    this.receivedAt = copied.receivedAt;
    this.status = copied.status;
    this.responseHeaders = copied.responseHeaders;
    this.responseBody = copied.responseBody;
    this.refusal = copied.refusal;
    this.failure = copied.failure;
    this.isStubbed = copied.isStubbed;
    this.circumstances = copied.circumstances;
  }

  /** Clients send the same headers again and again, of which one copy is enough. */
  Exchange sharing(Exchange before) {
    return new Exchange(this, before);
  }

  /** What it shares with the one before is counted too. */
  Footprint footprint() {
    return Footprint.of(
            memory()
                + OBJECTS
                + Memory.of(requestId)
                + responseHeaders.memory()
                + refusal.map(Refusal::explained).map(Memory::of).orElse(0L)
                + failure.map(thrown -> MEMORY_OF_FAILURE).orElse(0L))
        .with(requestBody())
        .with(responseBody);
  }

  @Override
  public String requestId() {
    return requestId;
  }

  @Override
  public Instant receivedAt() {
    return receivedAt;
  }

  @Override
  public int status() {
    return status;
  }

  public Headers responseHeaders() {
    return responseHeaders;
  }

  @Override
  public Optional<String> responseHeader(String name) {
    return responseHeaders.first(name);
  }

  @Override
  public String responseBody() {
    return responseBody.text();
  }

  @Override
  public Optional<String> refusal() {
    return refusal.map(Refusal::explained);
  }

  @Override
  public Optional<Throwable> failure() {
    return failure;
  }

  @Override
  public boolean isStubbed() {
    return isStubbed;
  }

  @Override
  public Circumstances circumstances() {
    return circumstances;
  }

  @Override
  public boolean isUnexpected() {
    return !isStubbed
        && (operation().isEmpty()
            || !violations().isEmpty()
            || isUnreadable()
            || refusal.filter(Refusal::isOfWrongCredentials).isPresent());
  }

  @Override
  public String toString() {
    return super.toString()
        + " -> "
        + status()
        + operation().map(known -> ", " + known + outcome()).orElse(nobody());
  }

  private String nobody() {
    return isStubbed
        ? ", a stub"
        : ", no operation of the fake"
            + refusal.flatMap(Refusal::hint).map(hint -> ": " + Quotes.escape(hint)).orElse("");
  }

  private String outcome() {
    if (isStubbed) {
      return ", answered by a stub";
    }
    String fault = circumstances.fault().map(kind -> ", with a fault (" + kind + ")").orElse("");
    // What the request broke is not what a fault answers to.
    return fault.isEmpty() && !violations().isEmpty()
        ? ", broke " + String.join(", ", violations().stream().map(Violation::parameter).toList())
        : fault + refusal().map(reason -> ": " + Quotes.escape(reason)).orElse("");
  }
}
