package io.github.fakehuaweicloud.internal.project;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.iam.Iam;
import io.github.fakehuaweicloud.internal.gateway.Project;
import io.github.fakehuaweicloud.internal.http.Lifetime;
import io.github.fakehuaweicloud.internal.iam.Access;
import io.github.fakehuaweicloud.internal.iam.ProjectIdentity;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.journal.Journal;
import io.github.fakehuaweicloud.internal.journal.ProjectRequestLog;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.stubs.StubList;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.requests.RequestLog;
import io.github.fakehuaweicloud.stubs.Stubs;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** An open project of this JVM. */
public final class LocalProject implements OpenProject {

  private final OpenProjects server;
  private final ProjectSettings settings;
  private volatile Consumer<LocalProject> furnish;
  private final ProjectTime clock;
  private volatile Inside inside;

  /**
   * @param furnish what it has from its start, and again after a reset
   */
  LocalProject(OpenProjects server, ProjectSettings settings, Consumer<LocalProject> furnish) {
    this.server = server;
    this.settings = settings;
    this.furnish = furnish;
    this.clock = new ProjectTime(settings.clock());
    this.inside = build();
  }

  /** What a reset replaces. */
  private record Inside(Project project, Services services, RequestLog requestLog) {

    /** What can still be read once nobody can call it: without its endpoints and stubs. */
    Inside closed() {
      return new Inside(
          new Project(
              project.access(),
              project.description(),
              Map.of(),
              project.strict(),
              project.journal(),
              project.clock(),
              project.signatureClock(),
              project.lifetime(),
              new StubList(),
              id -> Optional.empty()),
          services,
          requestLog);
    }
  }

  private Inside build() {
    Allowance allowance = new Allowance();
    Access access = new Access(settings.identity(), clock);
    Services services =
        new Services(
            access, settings.edition(), clock, settings.keys(), allowance, server.endpoint());
    if (settings.connectsToClusters()) {
      services.hss().connectToClusters();
    }
    Journal journal = new Journal(server.listenerOf(settings), allowance);
    Project project =
        new Project(
            access,
            settings.description(),
            services.endpoints(),
            settings.strict(),
            journal,
            clock,
            settings.signatureClock(clock),
            new Lifetime(),
            new StubList(),
            services::startedApiServer);
    return new Inside(project, services, new ProjectRequestLog(journal, server.ofNoProject()));
  }

  /** Once clients can call it. */
  void furnish() {
    furnish.accept(this);
  }

  Project project() {
    return inside.project();
  }

  public String id() {
    return settings.identity().projectId();
  }

  public ProjectIdentity identity() {
    return settings.identity();
  }

  public CceEdition edition() {
    return settings.edition();
  }

  public boolean isStrict() {
    return settings.strict();
  }

  public Access access() {
    return project().access();
  }

  public Journal journal() {
    return project().journal();
  }

  public ProjectSettings settings() {
    return settings;
  }

  public Services services() {
    return inside.services();
  }

  /** Issues a certificate as if the first user had asked CCE for it. No request is recorded. */
  public Kubeconfig issueKubeconfig(Cluster cluster, Duration validity) {
    return services().issueKubeconfig(cluster, validity);
  }

  @Override
  public String endpoint() {
    return server.endpoint();
  }

  @Override
  public Optional<String> httpsEndpoint() {
    return server.httpsEndpoint();
  }

  @Override
  public Optional<X509Certificate> httpsAuthority() {
    return server.httpsAuthority();
  }

  @Override
  public Optional<String> description() {
    return settings.description();
  }

  @Override
  public Cce cce() {
    return services().cce();
  }

  @Override
  public Hss hss() {
    return services().hss();
  }

  @Override
  public Iam iam() {
    return services().iam();
  }

  @Override
  public Stubs stubs() {
    return project().stubs();
  }

  @Override
  public RequestLog requestLog() {
    return inside.requestLog();
  }

  @Override
  public ProjectTime clock() {
    return clock;
  }

  /** Calls that are under way end as they do when a project is closed. */
  @Override
  public synchronized void reset() {
    Inside before = inside;
    clock.reset();
    Inside after = build();
    if (!server.replace(before.project(), after.project())) {
      after.services().close();
      throw new IllegalStateException(
          "The project is closed, so it cannot be reset. Open another one");
    }
    inside = after;
    before.services().close();
    furnish();
    server.wasReset(this);
  }

  @Override
  public synchronized void close() {
    server.close(this);
    services().close();
    inside = inside.closed();
    furnish = closed -> {};
  }
}
