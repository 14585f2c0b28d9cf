package io.github.fakehuaweicloud.internal.http;

/** Why an engine could not read a request whole. */
public enum Unreadable {
  /** The head is no HTTP/1.1. */
  HEAD,
  /** The first line is longer than the engine reads. */
  TARGET_TOO_LONG,
  /** The header lines are longer, or more, than the engine reads. */
  HEADERS_TOO_LARGE,
  /** The body breaks off, comes too slowly, or is compressed. */
  BODY,
  /** The body is larger than the gateway takes. It was read and dropped. */
  BODY_TOO_LARGE,
  /** The body is too large even to be dropped, so the connection must be closed. */
  BODY_TOO_LARGE_TO_DROP,
  /** The engine itself failed. */
  DEFECT
}
