package io.github.fakehuaweicloud.requests;

/** Where a request carries a parameter. */
public enum Location {
  /** A variable of the path. */
  PATH,
  /** A parameter of the query. */
  QUERY,
  /** A header. */
  HEADER,
  /** A field of the JSON body. */
  BODY
}
