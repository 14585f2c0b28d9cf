package io.github.fakehuaweicloud.internal.gateway;

import java.util.Optional;

/**
 * Another open project of the server has the id, a token or an access key of a new one.
 *
 * <pre>{@code
 * FakeHuaweiCloud one = server.newProject(p -> p.id("my-project"));
 * assertThatThrownBy(() -> server.newProject(p -> p.id("my-project")))
 *     .isInstanceOf(IdentityTakenException.class);
 * one.close();   // from now on the id is free again
 * }</pre>
 *
 * <p>The message says what is taken and by which test, and quotes no secret.
 */
public final class IdentityTakenException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** What is taken, and by whom. */
  private final String problem;

  /** The other project's id. */
  private final String holderId;

  /** Whose the other project is; null if nobody said. */
  private final String holder;

  IdentityTakenException(String problem, String holderId, Optional<String> holder, String remedy) {
    super(problem + ". " + remedy);
    this.problem = problem;
    this.holderId = holderId;
    this.holder = holder.orElse(null);
  }

  /**
   * The id of the other project.
   *
   * @return for example {@code 5b1e8a9c0d7f4e63a2c4d8f0917b3e26}
   */
  public String holderId() {
    return holderId;
  }

  /**
   * Whose the other project is.
   *
   * @return what it was described as, a test for example; empty if nobody said
   */
  public Optional<String> holder() {
    return Optional.ofNullable(holder);
  }

  /**
   * The message without what it tells to do, for those who know a better remedy.
   *
   * @return for example {@code The project id p1 is that of another open project on this server}
   */
  public String problem() {
    return problem;
  }
}
