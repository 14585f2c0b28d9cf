package io.github.fakehuaweicloud.internal.iam;

/** What a token was asked for. */
public enum Scope {
  PROJECT,
  /** The account. */
  DOMAIN,
  NONE
}
