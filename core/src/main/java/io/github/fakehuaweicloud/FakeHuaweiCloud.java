package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Iam;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.project.OpenProject;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.RequestLog;
import io.github.fakehuaweicloud.stubs.Stubs;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * One project on a running fake of Huawei Cloud.
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

  private final OpenProject project;
  private final ProjectClock clock;
  private final Runnable afterClose;

  private FakeHuaweiCloud(OpenProject project, Runnable afterClose) {
    this.project = project;
    this.clock = new ProjectClock(project.clock());
    this.afterClose = afterClose;
  }

  static FakeHuaweiCloud of(OpenProject project, Runnable afterClose) {
    return new FakeHuaweiCloud(project, afterClose);
  }

  /**
   * Starts a server with one project, on a free port of the loopback interface. The project's id
   * and credentials are generated.
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
   * Configures a server with one project.
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

  /**
   * The base address of all services, for a client's endpoint setting.
   *
   * @return for example {@code http://127.0.0.1:41235}, without a trailing slash
   */
  public String endpoint() {
    return project.endpoint();
  }

  /**
   * The base address for clients that want HTTPS.
   *
   * <pre>{@code
   * try (FakeHuaweiCloud cloud = FakeHuaweiCloud.builder().httpsPort(0).start()) {
   *   String endpoint = cloud.httpsEndpoint().orElseThrow();
   * }
   * }</pre>
   *
   * @return for example {@code https://127.0.0.1:41236}, without a trailing slash; empty unless
   *     {@link FakeHuaweiCloudBuilder#httpsPort} or {@link FakeHuaweiCloudServerBuilder#httpsPort}
   *     asked for it
   */
  public Optional<String> httpsEndpoint() {
    return project.httpsEndpoint();
  }

  /**
   * The authority that clients of {@link #httpsEndpoint} must trust.
   *
   * <pre>{@code
   * trusted.setCertificateEntry("fake", cloud.httpsAuthority().orElseThrow());
   * }</pre>
   *
   * @return its certificate; empty without HTTPS
   * @see FakeHuaweiCloudServer#httpsAuthority
   */
  public Optional<X509Certificate> httpsAuthority() {
    return project.httpsAuthority();
  }

  /**
   * The settings for an application that builds its clients by region, with the project's first
   * access key.
   *
   * <pre>{@code
   * cloud.region().environment().forEach(environmentVariables::set);   // of System Stubs
   * CceClient.newBuilder().withRegion(CceRegion.valueOf("cn-north-4")).build();
   * }</pre>
   *
   * @return the settings for the project's region, which is {@code cn-north-4} unless {@link
   *     ProjectBuilder#region} set another
   */
  public RegionSettings region() {
    return RegionSettings.of(identity().region(), endpoint()).withCredentials(credentials());
  }

  /**
   * The id that clients put into the paths of all services.
   *
   * @return for example {@code 5b1e8a9c0d7f4e63a2c4d8f0917b3e26}: 32 hex digits, unless {@link
   *     ProjectBuilder#id} set another
   */
  public String projectId() {
    return identity().projectId();
  }

  /**
   * A token for the header {@code X-Auth-Token}. It does not expire; {@link Iam#issueToken} issues
   * one that does.
   *
   * <pre>{@code
   * HttpRequest.newBuilder(URI.create(cloud.endpoint() + path)).header("X-Auth-Token", cloud.token());
   * }</pre>
   *
   * @return a secret; the first one if the project has several
   */
  public String token() {
    return identity().tokens().get(0);
  }

  /**
   * An access key for clients that sign their requests. It does not expire.
   *
   * <pre>{@code
   * new BasicCredentials()
   *     .withAk(cloud.credentials().accessKey())
   *     .withSk(cloud.credentials().secretKey())
   *     .withProjectId(cloud.projectId());
   * }</pre>
   *
   * @return the first key if the project has several
   */
  public Credentials credentials() {
    return identity().credentials().get(0);
  }

  /**
   * The project's time, which a test can set and move.
   *
   * <pre>{@code
   * cloud.clock().advance(Duration.ofDays(20));
   * }</pre>
   *
   * @return a {@link java.time.Clock}, so it can be handed to the application too
   */
  public ProjectClock clock() {
    return clock;
  }

  /**
   * The project's Identity and Access Management.
   *
   * <pre>{@code
   * String token = cloud.iam().issueToken(Duration.ofHours(24));
   * User user = cloud.iam().identity().users().get(0);   // who logs in with a password
   * }</pre>
   *
   * @return where a test issues tokens and credentials that expire, revokes tokens, and finds the
   *     users of the account
   */
  public Iam iam() {
    return project.iam();
  }

  /**
   * The project's Cloud Container Engine.
   *
   * <pre>{@code
   * Cluster cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));
   * }</pre>
   *
   * @return where a test adds clusters and finds issued certificates
   */
  public Cce cce() {
    return project.cce();
  }

  /**
   * The project's Host Security Service.
   *
   * <pre>{@code
   * MultiCloudCluster registered = cloud.hss().multiCloudClusters().get(0);
   * }</pre>
   *
   * @return where a test finds registered multi-cloud clusters
   */
  public Hss hss() {
    return project.hss();
  }

  /**
   * The test's own answers to what the fake does not know.
   *
   * <pre>{@code
   * cloud.stubs().add(
   *     request -> request.path().endsWith("/publicips")
   *         ? Optional.of(StubResponse.json(200, "{\"publicips\":[]}"))
   *         : Optional.empty());
   * }</pre>
   *
   * @return the stubs of this project; gone when it is closed
   */
  public Stubs stubs() {
    return project.stubs();
  }

  /**
   * Every request to this project. A request belongs to a project by its token or access key; if
   * these were refused, by the project id in its path. A log-in belongs to the project of the user,
   * the access key or the token in its body, or to the one whose id it asks for.
   *
   * <pre>{@code
   * cloud.requests().forEach(System.out::println);
   * // POST /api/v3/projects/… -> 200, CCE: Obtaining a Cluster Certificate
   * }</pre>
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB with all
   *     else that the project records
   */
  public List<RecordedRequest> requests() {
    return requestLog().all();
  }

  /**
   * More about the recorded requests: the unexpected ones, those that belong to no project, and a
   * way to wait for requests.
   *
   * <pre>{@code
   * assertTrue(cloud.requestLog().await(2, Duration.ofSeconds(5)));
   * }</pre>
   *
   * @return the log of this project
   */
  public RequestLog requestLog() {
    return project.requestLog();
  }

  /**
   * Makes the project as it was when it was opened: nothing has happened, the clock shows its first
   * time again, and the id and the credentials are the same. What the test got from it before, such
   * as a {@code Cce} or a cluster, belongs to what was before.
   *
   * <pre>{@code
   * cloud.reset();
   * assertThat(cloud.requests()).isEmpty();
   * }</pre>
   *
   * @throws IllegalStateException if the project is closed
   */
  public void reset() {
    project.reset();
  }

  /**
   * Closes the project, and the server too if it was started for this project alone. Closing twice
   * does nothing more.
   */
  @Override
  public void close() {
    project.close();
    afterClose.run();
  }

  private Identity identity() {
    return iam().identity();
  }

  /** Prints the endpoint, the project id and {@link ProjectBuilder#describedAs}. */
  @Override
  public String toString() {
    return "FakeHuaweiCloud[endpoint="
        + endpoint()
        + ", projectId="
        + projectId()
        + project.description().map(text -> ", of " + text).orElse("")
        + "]";
  }
}
