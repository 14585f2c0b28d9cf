package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * Describes a project. Everything has a default, so an untouched builder gives a project that
 * works. Meant for one thread.
 *
 * <pre>{@code
 * FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().project(p -> p.token("my-token").strict()).start();
 * }</pre>
 */
public final class ProjectBuilder {

  private final ProjectIdentity.Builder identity = ProjectIdentity.builder();
  private CceEdition edition = CceEdition.JUNE_2023;
  private boolean strict;
  private Clock clock = Clock.systemUTC();
  private boolean signaturesFollowSystemTime;
  private Optional<Boolean> freshKeys = Optional.empty();
  private Optional<String> description = Optional.empty();

  ProjectBuilder() {}

  /**
   * Sets the project id. Default: 32 random hex digits.
   *
   * @param projectId 1 to 256 characters without a slash (HSS page, Table 1), for example {@code
   *     5b1e8a9c0d7f4e63a2c4d8f0917b3e26}
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
   * @param token 1 to 32,768 characters of visible ASCII (HSS page, Table 3), for example {@code
   *     my-token}
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
   * <pre>{@code
   * FakeHuaweiCloud.builder().project(p -> p.credentials("my-access-key", "my-secret-key"));
   * }</pre>
   *
   * @param accessKey the access key, of visible ASCII without commas
   * @param secretKey its secret key
   * @return this builder
   * @throws IllegalArgumentException if a key is blank, or the access key holds another character
   */
  public ProjectBuilder credentials(String accessKey, String secretKey) {
    identity.credentials(new Credentials(accessKey, secretKey));
    return this;
  }

  /**
   * Chooses the edition of CCE's page. Default: {@link CceEdition#JUNE_2023}. With {@link
   * CceEdition#latest()} a team sees today what breaks under the contract of today.
   *
   * <pre>{@code
   * FakeHuaweiCloud.builder().project(p -> p.cceEdition(CceEdition.latest()));
   * }</pre>
   *
   * @param edition the edition
   * @return this builder
   */
  public ProjectBuilder cceEdition(CceEdition edition) {
    this.edition = Objects.requireNonNull(edition, "edition");
    return this;
  }

  /**
   * Refuses, with 400, what the pages do not mention: unknown and repeated fields and query
   * parameters, unusual forms of {@code Content-Type}, a token beside a signature. Default: such
   * things pass and are found in the recorded request.
   *
   * <pre>{@code
   * FakeHuaweiCloud.builder().project(p -> p.strict());
   * // {"duration": 30, "durations": 60} -> 400, CCE.01400001
   * }</pre>
   *
   * <p>Which things those are is our choice, listed in {@code docs/fidelity.md}.
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
   * <pre>{@code
   * Clock newYear = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);
   * FakeHuaweiCloud.builder().project(p -> p.clock(newYear));
   * }</pre>
   *
   * @param clock the clock that the project's own starts from
   * @return this builder
   */
  public ProjectBuilder clock(Clock clock) {
    ProjectClock.check(clock.instant());
    this.clock = clock;
    return this;
  }

  /**
   * Holds the time of signatures against the system's clock instead of the project's, so that a
   * client that signs goes on working while a test moves the project's. Default: the project's.
   *
   * <pre>{@code
   * FakeHuaweiCloud cloud =
   *     FakeHuaweiCloud.builder().project(p -> p.signaturesFollowSystemTime()).start();
   * cloud.clock().advance(Duration.ofDays(20));   // the official SDK is still let in
   * }</pre>
   *
   * @return this builder
   */
  public ProjectBuilder signaturesFollowSystemTime() {
    signaturesFollowSystemTime = true;
    return this;
  }

  /**
   * Makes the keys of authorities and clients anew, so that nobody else can know them. Default:
   * they are put together of primes in the jar, which takes no time, and which makes them public
   * knowledge; on a server that listens on more than the loopback interface, anew.
   *
   * <pre>{@code
   * FakeHuaweiCloud.builder().project(p -> p.freshKeys());
   * }</pre>
   *
   * <p>A key takes some 90 ms. No two clusters of a JVM have the same keys either way. Our choice.
   *
   * @return this builder
   */
  public ProjectBuilder freshKeys() {
    freshKeys = Optional.of(true);
    return this;
  }

  /**
   * Puts the keys of authorities and clients together of primes in the jar, also on a server that
   * listens on more than the loopback interface. Default: there they are made anew, see {@link
   * #freshKeys}.
   *
   * <pre>{@code
   * FakeHuaweiCloud.builder().bindAddress("0.0.0.0").project(p -> p.storedKeys());
   * }</pre>
   *
   * <p>Anybody who has the jar knows such keys. Our choice.
   *
   * @return this builder
   */
  public ProjectBuilder storedKeys() {
    freshKeys = Optional.of(false);
    return this;
  }

  /**
   * Says whose project it is, for the message to another one that wants the same identity. Default:
   * nothing; the JUnit extension names the test.
   *
   * @param description one line without secrets, for example {@code OnboardingTest}
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

  void freshKeysByDefault() {
    freshKeys = freshKeys.or(() -> Optional.of(true));
  }

  KeyPairs keys() {
    return freshKeys.orElse(false) ? KeyPairs.fresh() : KeyPairs.stored();
  }

  Clock signatureClock(Clock projectClock) {
    return signaturesFollowSystemTime ? Clock.systemUTC() : projectClock;
  }
}
