package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.cce.CceService;
import io.github.fakehuaweicloud.gateway.Credentials;
import io.github.fakehuaweicloud.gateway.Gateway;
import io.github.fakehuaweicloud.gateway.Identity;
import io.github.fakehuaweicloud.gateway.Project;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.hss.HssService;
import io.github.fakehuaweicloud.journal.Journal;
import io.github.fakehuaweicloud.journal.RecordedRequest;
import java.time.Clock;
import java.util.List;

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
  private final Identity identity;
  private final CceService cce;
  private final HssService hss;
  private final Journal journal;
  private final Runnable onClose;

  private FakeHuaweiCloud(
      String endpoint,
      Identity identity,
      CceService cce,
      HssService hss,
      Journal journal,
      Runnable onClose) {
    this.endpoint = endpoint;
    this.identity = identity;
    this.cce = cce;
    this.hss = hss;
    this.journal = journal;
    this.onClose = onClose;
  }

  /**
   * Starts a server of its own with one made-up project, on a free port of the loopback interface.
   *
   * @return the project; closing it stops the server
   */
  public static FakeHuaweiCloud start() {
    return builder().start();
  }

  /**
   * Describes a server of its own with one project.
   *
   * @return a new builder
   */
  public static FakeHuaweiCloudBuilder builder() {
    return new FakeHuaweiCloudBuilder();
  }

  static FakeHuaweiCloud open(
      String endpoint, Gateway gateway, Identity identity, Clock clock, Runnable afterClose) {
    CceService cce = new CceService(identity, clock);
    HssService hss = new HssService(identity);
    Project project =
        new Project(identity, List.of(cce.endpoint(), hss.endpoint()), new Journal(), clock);
    gateway.add(project);
    return new FakeHuaweiCloud(
        endpoint,
        identity,
        cce,
        hss,
        project.journal(),
        () -> {
          gateway.remove(project);
          cce.close();
          afterClose.run();
        });
  }

  /**
   * The address of both services, for a client's endpoint setting.
   *
   * @return for example {@code http://127.0.0.1:41235}, without a trailing slash
   */
  public String endpoint() {
    return endpoint;
  }

  /**
   * The project id, for the paths of both services.
   *
   * @return 32 hex digits unless the test chose it
   */
  public String projectId() {
    return identity.projectId();
  }

  /**
   * A token that opens this project, for the header {@code X-Auth-Token}.
   *
   * @return the first token; a secret
   */
  public String token() {
    return identity.tokens().get(0);
  }

  /**
   * An access key that opens this project, for clients that sign their requests.
   *
   * @return the first credentials
   */
  public Credentials credentials() {
    return identity.credentials().get(0);
  }

  /**
   * Who this project is, and everything that opens it.
   *
   * @return the identity
   */
  public Identity identity() {
    return identity;
  }

  /**
   * The project's Cloud Container Engine.
   *
   * @return where clusters are added and issued certificates are found
   */
  public Cce cce() {
    return cce.cce();
  }

  /**
   * The project's Host Security Service.
   *
   * @return where registered multi-cloud clusters are found
   */
  public Hss hss() {
    return hss.hss();
  }

  /**
   * Every request that was sent to this project: by its path, its token or its access key.
   *
   * @return a snapshot, oldest first; the latest {@value Journal#MAX_REQUESTS} at most
   */
  public List<RecordedRequest> requests() {
    return journal.requests();
  }

  /**
   * Closes the project, and its server if it has one of its own. Closing twice does nothing more.
   */
  @Override
  public void close() {
    onClose.run();
  }

  /** Prints the endpoint and the project id. */
  @Override
  public String toString() {
    return "FakeHuaweiCloud[endpoint=" + endpoint + ", projectId=" + projectId() + "]";
  }
}
