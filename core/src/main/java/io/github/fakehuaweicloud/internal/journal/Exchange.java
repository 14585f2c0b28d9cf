package io.github.fakehuaweicloud.internal.journal;

import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.Violation;
import java.time.Instant;
import java.util.Optional;

public final class Exchange extends CheckedRequest implements RecordedRequest {

  private final String requestId;
  private final Instant receivedAt;
  private final HttpResponse response;
  private final Optional<String> refusal;
  private final Optional<Throwable> failure;
  private final boolean isStubbed;

  public Exchange(String requestId, Instant receivedAt, Answer answer) {
    super(answer.request());
    this.requestId = requestId;
    this.receivedAt = receivedAt;
    this.response = answer.response();
    this.refusal = answer.refusal();
    this.failure = answer.failure();
    this.isStubbed = answer.isStubbed();
  }

  @Override
  public long size() {
    return super.size() + response.body().size();
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
    return response.status();
  }

  public Headers responseHeaders() {
    return response.headers();
  }

  @Override
  public Optional<String> responseHeader(String name) {
    return response.headers().first(name);
  }

  @Override
  public String responseBody() {
    return response.body().text();
  }

  @Override
  public Optional<String> refusal() {
    return refusal;
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
  public boolean isUnexpected() {
    return !isStubbed && (operation().isEmpty() || !violations().isEmpty() || isUnreadable());
  }

  @Override
  public String toString() {
    return super.toString()
        + " -> "
        + status()
        + operation().map(known -> ", " + known + outcome()).orElse(nobody());
  }

  private String nobody() {
    return isStubbed ? ", a stub" : ", no operation of the fake";
  }

  private String outcome() {
    if (isStubbed) {
      return ", answered by a stub";
    }
    return violations().isEmpty()
        ? refusal.map(reason -> ": " + Quotes.escape(reason)).orElse("")
        : ", broke " + String.join(", ", violations().stream().map(Violation::parameter).toList());
  }
}
