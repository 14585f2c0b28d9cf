package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.internal.project.ProjectSettings;
import java.time.Clock;

/**
 * Configures a project. Everything has a default. Meant for one thread.
 *
 * <pre>{@code
 * FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().project(p -> p.token("my-token").strict()).start();
 * }</pre>
 */
public final class ProjectBuilder {

  private final ProjectSettings.Builder settings = ProjectSettings.builder();

  ProjectBuilder() {}

  /**
   * Sets the project id. Default: 32 random hex digits.
   *
   * @param projectId 1 to 256 characters without a slash (HSS page, Table 1)
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  public ProjectBuilder id(String projectId) {
    settings.id(projectId);
    return this;
  }

  /**
   * Adds a token that does not expire. Default: one generated token.
   *
   * @param token 1 to 32,768 characters of visible ASCII (HSS page, Table 3)
   * @return this builder
   * @throws IllegalArgumentException if it is anything else; the message does not quote it
   */
  public ProjectBuilder token(String token) {
    settings.token(token);
    return this;
  }

  /**
   * Adds an access key that does not expire. Default: one generated pair.
   *
   * @param accessKey visible ASCII without commas
   * @param secretKey its secret key; not blank
   * @return this builder
   * @throws IllegalArgumentException if one of them is anything else
   */
  public ProjectBuilder credentials(String accessKey, String secretKey) {
    settings.credentials(new Credentials(accessKey, secretKey));
    return this;
  }

  /**
   * Adds a user of the account, who gets tokens at IAM with a password. The first one is the
   * administrator of the project's clusters: certificates that others obtain lack the organization
   * {@code system:masters}. Default: one generated user with a generated password.
   *
   * <pre>{@code
   * FakeHuaweiCloud.builder().project(p -> p.domain("acme").user("ci", "Passw0rd!"));
   * }</pre>
   *
   * @param name 1 to 256 characters; no other user of the account may have it
   * @param password 1 to 256 characters; a secret
   * @return this builder
   * @throws IllegalArgumentException if one of them is anything else, or there is such a user
   *     already; the message does not quote the password
   */
  public ProjectBuilder user(String name, String password) {
    settings.user(name, password);
    return this;
  }

  /**
   * Sets the name of the account, which IAM's pages call a domain. Default: {@code hwc-} and 8
   * random hex digits.
   *
   * @param name 1 to 256 characters; projects that are open at the same time may share it, unless
   *     they have a user of the same name
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  public ProjectBuilder domain(String name) {
    settings.domain(name);
    return this;
  }

  /**
   * Sets the region that the project is in, which is also its name at IAM: clients that are built
   * by region look their project id up by that name. Default: {@code cn-north-4}.
   *
   * @param id the id of the region: 1 to 64 lower-case letters and digits, with dashes and
   *     underscores between them
   * @return this builder
   * @throws IllegalArgumentException if it is anything else
   */
  public ProjectBuilder region(String id) {
    settings.region(id);
    return this;
  }

  /**
   * Sets the edition of CCE's page whose rules apply. Default: {@link CceEdition#JUNE_2023}.
   *
   * @param edition {@link CceEdition#latest()} to see what breaks under today's rules
   * @return this builder
   */
  public ProjectBuilder cceEdition(CceEdition edition) {
    settings.edition(edition);
    return this;
  }

  /**
   * Refuses, with 400, what the vendor's pages do not mention: unknown or repeated fields and query
   * parameters, unusual forms of {@code Content-Type}, a token beside a signature. Default: these
   * pass, and {@link io.github.fakehuaweicloud.requests.ReceivedRequest#undocumented} lists them.
   *
   * <pre>{@code
   * FakeHuaweiCloud.builder().project(p -> p.strict());
   * // {"duration": 30, "durations": 60} -> 400, CCE.01400001
   * }</pre>
   *
   * <p>What counts as such is our choice; {@code docs/fidelity.md} has the list.
   *
   * @return this builder
   */
  public ProjectBuilder strict() {
    settings.strict();
    return this;
  }

  /**
   * Sets the project's time, which certificates, tokens and signatures follow. Default: the
   * system's. To move the time later, use {@link FakeHuaweiCloud#clock()}.
   *
   * <pre>{@code
   * Clock newYear = Clock.fixed(Instant.parse("2027-01-01T00:00:00Z"), ZoneOffset.UTC);
   * FakeHuaweiCloud.builder().project(p -> p.clock(newYear));
   * }</pre>
   *
   * @param clock where the project's own clock starts from
   * @return this builder
   */
  public ProjectBuilder clock(Clock clock) {
    settings.clock(clock);
    return this;
  }

  /**
   * Checks the time of signatures against the system's clock, so that a client that signs keeps
   * working while a test moves the project's clock. Default: against the project's clock.
   *
   * <pre>{@code
   * FakeHuaweiCloud cloud =
   *     FakeHuaweiCloud.builder().project(p -> p.signaturesFollowSystemTime()).start();
   * cloud.clock().advance(Duration.ofDays(20));   // the official SDK still gets in
   * }</pre>
   *
   * @return this builder
   */
  public ProjectBuilder signaturesFollowSystemTime() {
    settings.signaturesFollowSystemTime();
    return this;
  }

  /**
   * Generates keys that nobody else can know, about 90 ms each. Default on the loopback interface:
   * keys built from primes in the jar, which takes no time but makes them public knowledge. Default
   * on any other address: fresh keys. Either way no two clusters of a JVM have the same keys. Our
   * choice.
   *
   * @return this builder
   */
  public ProjectBuilder freshKeys() {
    settings.freshKeys(true);
    return this;
  }

  /**
   * Builds keys from primes in the jar on any address, see {@link #freshKeys}. Anybody who has the
   * jar knows such keys. Our choice.
   *
   * <pre>{@code
   * FakeHuaweiCloud.builder().bindAddress("0.0.0.0").project(p -> p.storedKeys());
   * }</pre>
   *
   * @return this builder
   */
  public ProjectBuilder storedKeys() {
    settings.freshKeys(false);
    return this;
  }

  /**
   * Has HSS try the kubeconfigs that it gets, from the start on; see {@link
   * io.github.fakehuaweicloud.hss.Hss#connectToClusters}. Default: it tries none. Our choice.
   *
   * <pre>{@code
   * FakeHuaweiCloud.builder().project(p -> p.hssConnectsToClusters());
   * }</pre>
   *
   * @return this builder
   */
  public ProjectBuilder hssConnectsToClusters() {
    settings.connectsToClusters();
    return this;
  }

  /**
   * Says whose project it is. The error for another project with the same identity quotes it.
   * Default: nothing; the JUnit extension sets the name of the test.
   *
   * @param description one line without secrets, for example {@code OnboardingTest}
   * @return this builder
   */
  public ProjectBuilder describedAs(String description) {
    settings.description(description);
    return this;
  }

  ProjectSettings build() {
    return settings.build();
  }
}
