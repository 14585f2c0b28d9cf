package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import io.github.fakehuaweicloud.internal.journal.BoundedLog;
import io.github.fakehuaweicloud.internal.kubernetes.ClusterApiServer;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The clusters of one project and the jobs at work on them. What has become of them is worked out
 * when somebody asks. Thread-safe.
 */
public final class Clusters {

  /** So many that only a client in a loop gets there. */
  public static final int MOST_CREATED = 1_000;

  /** As observed, and long enough for certificates of five years. */
  private static final int AUTHORITY_YEARS = 20;

  /** Long enough for certificates of 30 years, even if a test moves the clock by years. */
  private static final int AUTHORITY_YEARS_OF_JUNE_2023 = 50;

  private final Map<String, LiveCluster> entries = new LinkedHashMap<>();
  private final Set<LiveCluster> moving = new LinkedHashSet<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> claimed = new HashSet<>();
  private final BoundedLog<ClusterApiServer> apiServers = new BoundedLog<>();
  private final Jobs jobs = new Jobs();
  private final Eips eips = new Eips();
  private final ClientSubjects clients;
  private final int authorityYears;
  private final Clock clock;
  private final KeyPairs keys;
  private final Allowance allowance;
  private Pace pace = Pace.IMMEDIATE;
  private int lastNumber;
  private boolean closed;

  /**
   * @param allowance for the calls of its API servers
   */
  public Clusters(
      Identity identity, CceEdition edition, Clock clock, KeyPairs keys, Allowance allowance) {
    this.allowance = allowance;
    this.clients = new ClientSubjects(identity);
    this.authorityYears =
        edition == CceEdition.JUNE_2023 ? AUTHORITY_YEARS_OF_JUNE_2023 : AUTHORITY_YEARS;
    this.clock = clock;
    this.keys = keys;
  }

  public Eips eips() {
    return eips;
  }

  public synchronized void pace(Pace other) {
    pace = other;
  }

  public synchronized CceCluster add(ClusterDescription description) {
    if (closed) {
      throw new IllegalStateException("The project is closed, so no cluster can be added to it");
    }
    settle();
    if (entries.containsKey(description.id())) {
      throw taken("cluster " + description.id(), "id");
    }
    String name = description.name().orElseGet(this::freeName);
    if (!names.add(name)) {
      throw taken("cluster of the name " + name, "name");
    }
    LiveCluster cluster = live(description, name, clock.instant());
    if (description.hasApiServer()) {
      startApiServer(cluster, name);
    }
    if (description.pace().isPresent()) {
      resume(cluster, description.phase(), description.pace().get());
    }
    entries.put(cluster.settings().id(), cluster);
    return cluster.snapshot();
  }

  private void startApiServer(LiveCluster cluster, String name) {
    try {
      startApiServer(cluster);
    } catch (RuntimeException failed) {
      names.remove(name);
      throw failed;
    }
  }

  private void resume(LiveCluster cluster, ClusterPhase phase, Pace howLong) {
    if (phase == ClusterPhase.CREATING) {
      start(cluster, CceJob.Type.CREATE_CLUSTER, newId(), howLong, clock.instant());
    } else if (phase == ClusterPhase.DELETING) {
      start(cluster, CceJob.Type.DELETE_CLUSTER, newId(), howLong, clock.instant());
    }
  }

  public synchronized boolean isFull() {
    settle();
    return names.size() >= MOST_CREATED;
  }

  /** Keeps a name for a cluster that is {@link #prepare prepared} next; false if it is taken. */
  public synchronized boolean reserve(String name) {
    settle();
    return names.add(name);
  }

  /** For a name that no cluster was prepared for after all. */
  public synchronized void release(String name) {
    names.remove(name);
  }

  /** A cluster that is being created. Nobody sees it before it is {@link #register registered}. */
  public synchronized CceCluster prepare(ClusterDescription description, Instant now) {
    LiveCluster cluster = live(description, description.name().orElseThrow(), now);
    cluster.start(CceJob.Type.CREATE_CLUSTER, newId(), pace, now);
    return cluster.snapshot();
  }

  public synchronized void register(CceCluster prepared) {
    LiveCluster cluster = prepared.live();
    entries.put(prepared.id(), cluster);
    jobs.put(prepared.jobId().orElseThrow(), cluster.job().orElseThrow());
    moving.add(cluster);
  }

  public synchronized List<CceCluster> all() {
    settle();
    return entries.values().stream().map(LiveCluster::snapshot).toList();
  }

  public synchronized Optional<CceCluster> find(String id) {
    settle();
    return Optional.ofNullable(entries.get(id)).map(LiveCluster::snapshot);
  }

  public synchronized Optional<CceJob> job(String id) {
    settle();
    return jobs.find(id).map(job -> job.at(id, clock.instant()));
  }

  /** Counts an answer that showed the cluster. */
  public synchronized void see(CceCluster cluster) {
    cluster.jobId().flatMap(jobs::find).ifPresent(LiveJob::see);
  }

  /** Counts an answer that showed the job. */
  public synchronized void see(CceJob job) {
    jobs.find(job.id()).ifPresent(LiveJob::see);
  }

  /**
   * Keeps an EIP for a cluster that {@link #bind binds} it next; false if one of them is bound or
   * kept already.
   */
  public synchronized boolean claim(CceCluster cluster, Eip eip) {
    settle();
    boolean bound = cluster.live().eip().isPresent() || isBound(eip);
    if (bound || claimed.contains(eip.id()) || claimed.contains(cluster.id())) {
      return false;
    }
    claimed.add(eip.id());
    claimed.add(cluster.id());
    cluster.live().expose(eip);
    return true;
  }

  private boolean isBound(Eip eip) {
    return entries.values().stream().anyMatch(cluster -> cluster.eip().equals(Optional.of(eip)));
  }

  /** Does nothing to a cluster that is gone. */
  public synchronized void bind(CceCluster cluster, Eip eip) {
    claimed.remove(eip.id());
    claimed.remove(cluster.id());
    cluster.live().bind(Optional.of(eip), clock.instant());
  }

  /** Does nothing to a cluster that is gone. */
  public synchronized void unbind(CceCluster cluster) {
    cluster.live().bind(Optional.empty(), clock.instant());
  }

  /** Ends what else is going on. If the cluster is being deleted already, it is the same job. */
  public synchronized void delete(CceCluster deleted, String jobId) {
    settle();
    LiveCluster cluster = deleted.live();
    Optional<LiveJob> running =
        cluster.job().filter(job -> job.type() == CceJob.Type.DELETE_CLUSTER);
    if (cluster.isGone() || running.filter(job -> !job.isEnded()).isPresent()) {
      running.ifPresent(job -> jobs.put(jobId, job));
      return;
    }
    Instant now = clock.instant();
    cluster
        .job()
        .filter(job -> !job.isEnded())
        .ifPresent(job -> job.fail("The cluster is being deleted", now));
    start(cluster, CceJob.Type.DELETE_CLUSTER, jobId, cluster.pace().orElse(pace), now);
  }

  public synchronized void setPhase(Cluster cluster, ClusterPhase phase) {
    own(cluster).moveTo(phase, clock.instant());
  }

  public synchronized void bindPublicIp(Cluster cluster, String address) {
    ClusterDescription.checkPublicIp(address);
    own(cluster).bind(Optional.of(eips.with(address)), clock.instant());
  }

  public synchronized void unbindPublicIp(Cluster cluster) {
    own(cluster).bind(Optional.empty(), clock.instant());
  }

  public synchronized void remove(Cluster cluster) {
    LiveCluster removed = own(cluster);
    removed.remove("The cluster was removed", clock.instant());
    forget(removed);
  }

  public synchronized CertificateChanges changes(Cluster cluster) {
    return own(cluster).pki().changes();
  }

  /** Starts it if there is none. */
  public synchronized ClusterApiServer apiServer(Cluster cluster) {
    if (closed) {
      throw new IllegalStateException("The project is closed, so no API server can be started");
    }
    LiveCluster live = own(cluster);
    return live.apiServer().orElseGet(() -> startApiServer(live));
  }

  private ClusterApiServer startApiServer(LiveCluster cluster) {
    ClusterApiServer server = cluster.startApiServer(this);
    apiServers.add(server);
    return server;
  }

  /** Also those whose cluster is gone: who called them can still be asked. */
  public List<ClusterApiServer> apiServers() {
    return apiServers.entries();
  }

  /** Of the cluster that has an id; empty if it has none. */
  public synchronized Optional<ClusterApiServer> startedApiServer(String id) {
    settle();
    return Optional.ofNullable(entries.get(id)).flatMap(LiveCluster::apiServer);
  }

  /** Why nothing answers at a cluster; empty if something does. */
  synchronized Optional<String> outage(LiveCluster cluster) {
    // Nothing is settled here: that might stop the server whose thread is asking.
    CceCluster now = cluster.snapshot();
    if (cluster.isDeleted(clock.instant())) {
      return Optional.of("The cluster " + now.id() + " was deleted");
    }
    return now.phase().issuesCertificates()
        ? Optional.empty()
        : Optional.of("The cluster " + now.id() + " is in phase " + now.phase().text());
  }

  /** The cluster whose authority signed a certificate, of those in this project. */
  Optional<String> signer(X509Certificate certificate) {
    List<LiveCluster> clusters;
    synchronized (this) {
      clusters = List.copyOf(entries.values());
    }
    return clusters.stream()
        .filter(cluster -> cluster.pki().hasSigned(certificate))
        .map(cluster -> cluster.settings().id())
        .findFirst();
  }

  Allowance allowance() {
    return allowance;
  }

  Clock clock() {
    return clock;
  }

  /** Also of a cluster that is gone: its certificates are still there. */
  public X509Certificate authorityCertificate(Cluster cluster) {
    return known(cluster).pki().authorityCertificate(now());
  }

  public synchronized void close() {
    closed = true;
    entries.values().forEach(LiveCluster::close);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private LiveCluster live(ClusterDescription description, String name, Instant now) {
    ClusterSettings settings = description.settings(name, now);
    return new LiveCluster(
        this,
        settings,
        new ClusterPki(settings, clients, authorityYears, keys),
        description.pace(),
        description.phase(),
        description.publicIp().map(eips::with));
  }

  private void start(
      LiveCluster cluster, CceJob.Type type, String jobId, Pace howLong, Instant now) {
    jobs.put(jobId, cluster.start(type, jobId, howLong, now));
    moving.add(cluster);
  }

  private void settle() {
    if (moving.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    moving.forEach(cluster -> cluster.settle(now));
    moving.stream().filter(LiveCluster::isGone).forEach(this::forget);
    moving.removeIf(LiveCluster::isStill);
  }

  private void forget(LiveCluster cluster) {
    cluster.stopApiServer();
    entries.remove(cluster.settings().id(), cluster);
    names.remove(cluster.settings().name());
  }

  private String freeName() {
    String name;
    do {
      name = "cluster-" + ++lastNumber;
    } while (names.contains(name));
    return name;
  }

  private static String newId() {
    return UUID.randomUUID().toString();
  }

  private LiveCluster own(Cluster cluster) {
    settle();
    LiveCluster live = known(cluster);
    if (live.isGone()) {
      throw new IllegalArgumentException(
          "The cluster "
              + cluster.id()
              + " was deleted; the clusters of this project are "
              + entries.keySet());
    }
    return live;
  }

  private LiveCluster known(Cluster cluster) {
    if (cluster instanceof CceCluster ours && ours.live().isOf(this)) {
      return ours.live();
    }
    throw new IllegalArgumentException(
        "The cluster "
            + cluster.id()
            + " is not of this project, whose clusters are "
            + all().stream().map(CceCluster::id).toList());
  }

  private static IllegalStateException taken(String what, String attribute) {
    return new IllegalStateException(
        "The project already has a "
            + what
            + ". Choose another "
            + attribute
            + ", or leave it to be made up");
  }
}
