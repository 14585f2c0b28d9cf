package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.contract.CceEdition;
import io.github.fakehuaweicloud.gateway.Credentials;
import io.github.fakehuaweicloud.gateway.Identity;
import java.time.Clock;
import java.util.Optional;

/**
 * Describes a project. Everything has a default, so an untouched builder gives a project that
 * works.
 *
 * <pre>{@code
 * FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().project(p -> p.token("my-token").strict()).start();
 * }</pre>
 */
public final class ProjectBuilder {

  private final Identity.Builder identity = Identity.builder();
  private CceEdition edition = CceEdition.JUNE_2023;
  private boolean strict;
  private Clock clock = Clock.systemUTC();
  private boolean signaturesFollowSystemTime;
  private Optional<String> description = Optional.empty();

  ProjectBuilder() {}

  /**
   * Sets the project id. Default: 32 random hex digits.
   *
   * @param projectId 1 to 256 characters without a slash
   * @return this builder
   * @throws IllegalArgumentException if it is no project id
   */
  public ProjectBuilder id(String projectId) {
    identity.projectId(projectId);
    return this;
  }

  /**
   * Adds a token that opens the project for ever. Default: one made-up token.
   *
   * @param token 1 to 32,768 characters
   * @return this builder
   * @throws IllegalArgumentException if it is no token; the message does not quote it
   */
  public ProjectBuilder token(String token) {
    identity.token(token);
    return this;
  }

  /**
   * Adds an access key that opens the project for ever. Default: one made-up pair.
   *
   * @param accessKey the access key
   * @param secretKey its secret key
   * @return this builder
   * @throws IllegalArgumentException if a key is blank
   */
  public ProjectBuilder credentials(String accessKey, String secretKey) {
    identity.credentials(new Credentials(accessKey, secretKey));
    return this;
  }

  /**
   * Chooses the edition of CCE's page. Default: {@link CceEdition#JUNE_2023}. With {@link
   * CceEdition#latest()} a team sees today what breaks under the contract of today.
   *
   * @param edition the edition
   * @return this builder
   */
  public ProjectBuilder cceEdition(CceEdition edition) {
    this.edition = edition;
    return this;
  }

  /**
   * Refuses, with 400, what the pages do not mention: unknown and repeated fields and query
   * parameters, unusual forms of {@code Content-Type}, a token beside a signature. Default: such
   * things pass and are found in the recorded request.
   *
   * @return this builder
   */
  public ProjectBuilder strict() {
    strict = true;
    return this;
  }

  /**
   * Sets the project's time. Certificates, token expiry and the freshness of signatures follow it.
   * Default: the system's. A running project's time is moved by {@link FakeHuaweiCloud#clock()}.
   *
   * @param clock the clock that the project's own starts from
   * @return this builder
   */
  public ProjectBuilder clock(Clock clock) {
    this.clock = clock;
    return this;
  }

  /**
   * Holds the time of signatures against the system's clock instead of the project's, so that a
   * client that signs goes on working while a test moves the project's. Default: the project's.
   *
   * @return this builder
   */
  public ProjectBuilder signaturesFollowSystemTime() {
    signaturesFollowSystemTime = true;
    return this;
  }

  /**
   * Says whose project it is, for the message to another one that wants the same identity. Default:
   * nothing; the JUnit extension names the test.
   *
   * @param description one line without secrets
   * @return this builder
   */
  public ProjectBuilder describedAs(String description) {
    this.description = Optional.of(description);
    return this;
  }

  Optional<String> description() {
    return description;
  }

  Identity identity() {
    return identity.build();
  }

  CceEdition edition() {
    return edition;
  }

  boolean isStrict() {
    return strict;
  }

  Clock clock() {
    return clock;
  }

  Clock signatureClock(Clock projectClock) {
    return signaturesFollowSystemTime ? Clock.systemUTC() : projectClock;
  }
}
