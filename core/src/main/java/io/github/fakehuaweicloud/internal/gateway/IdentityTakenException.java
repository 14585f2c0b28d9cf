package io.github.fakehuaweicloud.internal.gateway;

import java.util.Optional;

/**
 * Another open project of the server has the id, a token or an access key of a new one. The message
 * quotes no secret.
 */
public final class IdentityTakenException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private final String problem;

  private final String holderId;

  /** Null if the other project was not described. */
  private final String holder;

  IdentityTakenException(String problem, String holderId, Optional<String> holder, String remedy) {
    super(problem + ". " + remedy);
    this.problem = problem;
    this.holderId = holderId;
    this.holder = holder.orElse(null);
  }

  public String holderId() {
    return holderId;
  }

  /** What the other project was described as, for example a test. */
  public Optional<String> holder() {
    return Optional.ofNullable(holder);
  }

  /** The message without its advice, for callers that have better advice. */
  public String problem() {
    return problem;
  }
}
