package io.github.fakehuaweicloud.internal.http;

import java.time.Duration;

/** What every engine holds requests to. */
public final class Limits {

  /** The gateway's limit of a body (API request signing guide: APIGW.0201 above 12 MB). */
  public static final int MAX_BODY_BYTES = 12 * 1024 * 1024;

  /** How much of a larger body is read and dropped, so that the client gets to read the refusal. */
  public static final int MAX_DRAINED_BYTES = 64 * 1024 * 1024;

  /** How long a body may take, however steadily it drips. */
  public static final Duration MAX_BODY_TIME = Duration.ofSeconds(30);

  /** Room for the longest token (32,768 characters), the target and every other header. */
  public static final int MAX_HEAD_BYTES = 256 * 1024;

  /** Room for the longest token in an answer too, in which IAM repeats it. */
  public static final int MAX_ANSWER_HEAD_BYTES = 64 * 1024;

  /** More header lines than any client sends. */
  public static final int MAX_HEADERS = 200;

  private Limits() {}
}
