package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.cce.CceService;
import io.github.fakehuaweicloud.gateway.Access;
import io.github.fakehuaweicloud.gateway.Credentials;
import io.github.fakehuaweicloud.gateway.Gateway;
import io.github.fakehuaweicloud.gateway.Identity;
import io.github.fakehuaweicloud.gateway.Project;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.hss.HssService;
import io.github.fakehuaweicloud.journal.Journal;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * A project on a running fake of Huawei Cloud: what a test holds.
 *
 * <pre>{@code
 * try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
 *   Cluster cluster = cloud.cce().addCluster();
 *   // point the code under test at cloud.endpoint(), with cloud.projectId() and cloud.token()
 *   cloud.requests().forEach(System.out::println);
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class FakeHuaweiCloud implements AutoCloseable {

  private final String endpoint;
  private final Gateway gateway;
  private final Project project;
  private final ProjectClock clock;
  private final CceService cce;
  private final HssService hss;
  private final Runnable onClose;

  private FakeHuaweiCloud(
      String endpoint,
      Gateway gateway,
      Project project,
      ProjectClock clock,
      CceService cce,
      HssService hss,
      Runnable onClose) {
    this.endpoint = endpoint;
    this.gateway = gateway;
    this.project = project;
    this.clock = clock;
    this.cce = cce;
    this.hss = hss;
    this.onClose = onClose;
  }

  /**
   * Starts a server of its own with one made-up project, on a free port of the loopback interface.
   *
   * <pre>{@code
   * try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start()) {
   *   Cluster cluster = cloud.cce().addCluster();
   * }
   * }</pre>
   *
   * @return the project; closing it stops the server
   * @throws java.io.UncheckedIOException if the server cannot listen
   */
  public static FakeHuaweiCloud start() {
    return builder().start();
  }

  /**
   * Describes a server of its own with one project.
   *
   * <pre>{@code
   * FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().port(8080).project(p -> p.strict()).start();
   * }</pre>
   *
   * @return a new builder
   */
  public static FakeHuaweiCloudBuilder builder() {
    return new FakeHuaweiCloudBuilder();
  }

  static FakeHuaweiCloud open(
      String endpoint, Gateway gateway, ProjectBuilder description, Runnable afterClose) {
    Identity identity = description.identity();
    ProjectClock clock = new ProjectClock(description.clock());
    CceService cce = new CceService(identity, description.edition(), clock, description.keys());
    HssService hss = new HssService();
    Project project =
        new Project(
            identity,
            description.description(),
            new Access(identity),
            Stream.concat(cce.endpoints().stream(), hss.endpoints().stream()).toList(),
            description.isStrict(),
            new Journal(),
            clock,
            description.signatureClock(clock));
    gateway.add(project);
    return new FakeHuaweiCloud(
        endpoint,
        gateway,
        project,
        clock,
        cce,
        hss,
        () -> {
          gateway.remove(project);
          cce.close();
          afterClose.run();
        });
  }

  /**
   * The address of all services, for a client's endpoint setting.
   *
   * @return for example {@code http://127.0.0.1:41235}, without a trailing slash
   */
  public String endpoint() {
    return endpoint;
  }

  /**
   * The project id, for the paths of all services.
   *
   * @return for example {@code 5b1e8a9c0d7f4e63a2c4d8f0917b3e26}: 32 hex digits unless the test
   *     chose it
   */
  public String projectId() {
    return project.identity().projectId();
  }

  /**
   * A token that opens this project, for the header {@code X-Auth-Token}.
   *
   * <pre>{@code
   * HttpRequest.newBuilder(URI.create(cloud.endpoint() + path)).header("X-Auth-Token", cloud.token());
   * }</pre>
   *
   * <p>It does not expire; {@link #issueToken} makes one that does.
   *
   * @return the first token; a secret
   */
  public String token() {
    return project.identity().tokens().get(0);
  }

  /**
   * An access key that opens this project, for clients that sign their requests.
   *
   * <pre>{@code
   * new BasicCredentials()
   *     .withAk(cloud.credentials().accessKey())
   *     .withSk(cloud.credentials().secretKey())
   *     .withProjectId(cloud.projectId());
   * }</pre>
   *
   * @return the first credentials; they do not expire
   */
  public Credentials credentials() {
    return project.identity().credentials().get(0);
  }

  /**
   * The project's time, for setting and moving it.
   *
   * <pre>{@code
   * cloud.clock().advance(Duration.ofDays(20));
   * }</pre>
   *
   * @return the clock
   */
  public ProjectClock clock() {
    return clock;
  }

  /**
   * Makes a further token that opens this project for a while.
   *
   * <pre>{@code
   * String token = cloud.issueToken(Duration.ofHours(24));
   * cloud.clock().advance(Duration.ofHours(24));   // the gateway answers 401 "token expires"
   * }</pre>
   *
   * @param validity how long, by the project's clock; after it the gateway answers 401 "token
   *     expires". Zero or negative for a token that has expired already
   * @return the token; a secret
   */
  public String issueToken(Duration validity) {
    String token = Identity.randomToken();
    project.access().grant(token, project.clock().instant().plus(validity));
    return token;
  }

  /**
   * Revokes a token: from now on the gateway answers 401 {@code APIGW.0307} to it (API request
   * signing guide, "Error Codes").
   *
   * <pre>{@code
   * cloud.revokeToken(cloud.token());   // the gateway answers 401 "The token must be updated."
   * }</pre>
   *
   * @param token a token of this project; any other is passed over
   */
  public void revokeToken(String token) {
    project.access().revoke(token);
  }

  /**
   * Makes temporary credentials that open this project for a while: a client signs with them and
   * sends their security token as {@code X-Security-Token}.
   *
   * <pre>{@code
   * Credentials temporary = cloud.issueTemporaryCredentials(Duration.ofHours(1));
   * new BasicCredentials()
   *     .withAk(temporary.accessKey())
   *     .withSk(temporary.secretKey())
   *     .withSecurityToken(temporary.securityToken().orElseThrow())
   *     .withProjectId(cloud.projectId());
   * }</pre>
   *
   * @param validity how long, by the project's clock; zero or negative for credentials that have
   *     expired already
   * @return the credentials, with a security token
   */
  public Credentials issueTemporaryCredentials(Duration validity) {
    Credentials temporary = Credentials.randomTemporary();
    project.access().grant(temporary, project.clock().instant().plus(validity));
    return temporary;
  }

  /**
   * Who this project is, and everything that opens it.
   *
   * <pre>{@code
   * List<String> tokens = cloud.identity().tokens();   // cloud.token() is the first of them
   * }</pre>
   *
   * @return the identity
   */
  public Identity identity() {
    return project.identity();
  }

  /**
   * The project's Cloud Container Engine.
   *
   * <pre>{@code
   * Cluster cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));
   * }</pre>
   *
   * @return where clusters are added and issued certificates are found
   */
  public Cce cce() {
    return cce.cce();
  }

  /**
   * The project's Host Security Service.
   *
   * <pre>{@code
   * MultiCloudCluster registered = cloud.hss().multiCloudClusters().get(0);
   * }</pre>
   *
   * @return where registered multi-cloud clusters are found
   */
  public Hss hss() {
    return hss.hss();
  }

  /**
   * Every request that was sent to this project: with its token or access key, or, if the
   * credentials were refused, with its id in the path.
   *
   * <pre>{@code
   * cloud.requests().forEach(System.out::println);
   * // POST /api/v3/projects/… -> 200, CCE: Obtaining a Cluster Certificate
   * }</pre>
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB of bodies
   */
  public List<RecordedRequest> requests() {
    return project.journal().requests();
  }

  /**
   * The requests among {@link #requests()} that matched no endpoint, or broke the contract, and
   * those that were dropped from there since. The JUnit extension fails a test for them.
   *
   * <pre>{@code
   * assertTrue(cloud.unexpectedRequests().isEmpty());
   * }</pre>
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB of bodies
   */
  public List<RecordedRequest> unexpectedRequests() {
    return project.journal().unexpectedRequests();
  }

  /**
   * Waits for a client that works in the background. It wakes up as soon as the request is
   * recorded.
   *
   * <pre>{@code
   * assertTrue(cloud.awaitRequests(2, Duration.ofSeconds(5)));
   * }</pre>
   *
   * @param count how many requests the project shall have been sent, dropped ones among them
   * @param atMost how long to wait at most, by the system's clock; zero or negative to only look
   * @return whether there have been so many; false too if the thread was interrupted, which then
   *     still is
   */
  public boolean awaitRequests(long count, Duration atMost) {
    try {
      return project.journal().await(count, atMost);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /**
   * How many recorded requests were dropped to stay within the bounds of {@link #requests()}.
   *
   * @return for example {@code 0}, unless the test sends more than 10,000 requests
   */
  public long droppedRequests() {
    return project.journal().dropped();
  }

  /**
   * The requests that reached the server but belong to none of its projects: neither the
   * credentials nor the path named one. On a shared server they may be another test's.
   *
   * <pre>{@code
   * assertThat(cloud.unattributedRequests()).isEmpty();   // on a server of its own
   * }</pre>
   *
   * @return a snapshot, oldest first, bounded as {@link #requests()} is
   */
  public List<RecordedRequest> unattributedRequests() {
    return gateway.unattributedRequests();
  }

  /**
   * Closes the project, and its server if it has one of its own. Closing twice does nothing more.
   */
  @Override
  public void close() {
    onClose.run();
  }

  /** Prints the endpoint, the project id and what the project was described as. */
  @Override
  public String toString() {
    return "FakeHuaweiCloud[endpoint="
        + endpoint
        + ", projectId="
        + projectId()
        + project.description().map(text -> ", of " + text).orElse("")
        + "]";
  }
}
