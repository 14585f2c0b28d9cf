package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.internal.kubernetes.ClusterApiServer;
import java.time.Instant;
import java.util.Optional;

/** A cluster and what becomes of it. Not thread-safe: {@link Clusters} guards it. */
final class LiveCluster {

  private final Clusters project;
  private final ClusterSettings settings;
  private final ClusterPki pki;
  private final Optional<Pace> pace;
  private ClusterPhase phase;
  private Optional<Eip> eip;
  private Optional<LiveJob> job = Optional.empty();
  private String jobId = "";
  private Instant updatedAt;
  private boolean gone;

  // Set once, and read without the lock by those who hold a snapshot.
  private volatile Optional<ClusterApiServer> apiServer = Optional.empty();

  LiveCluster(
      Clusters project,
      ClusterSettings settings,
      ClusterPki pki,
      Optional<Pace> pace,
      ClusterPhase phase,
      Optional<Eip> eip) {
    this.project = project;
    this.settings = settings;
    this.pki = pki;
    this.pace = pace;
    this.phase = phase;
    this.eip = eip;
    this.updatedAt = settings.createdAt();
  }

  boolean isOf(Clusters other) {
    return project == other;
  }

  ClusterSettings settings() {
    return settings;
  }

  ClusterPki pki() {
    return pki;
  }

  /** The one set for this cluster; empty if it follows its project. */
  Optional<Pace> pace() {
    return pace;
  }

  boolean isGone() {
    return gone;
  }

  /** Whether no job is at work on it. */
  boolean isStill() {
    return job.filter(some -> !some.isEnded()).isEmpty();
  }

  Optional<Eip> eip() {
    return eip;
  }

  Optional<LiveJob> job() {
    return job;
  }

  Optional<ClusterApiServer> apiServer() {
    return apiServer;
  }

  ClusterApiServer startApiServer(Clusters clusters) {
    if (apiServer.isEmpty()) {
      ClusterApiServer started = ApiServers.start(this, clusters);
      try {
        eip.ifPresent(bound -> started.expose(bound.address()));
      } catch (RuntimeException failed) {
        started.close();
        throw failed;
      }
      apiServer = Optional.of(started);
    }
    return apiServer.get();
  }

  void stopApiServer() {
    apiServer.ifPresent(ClusterApiServer::close);
  }

  /** For a project that nobody calls any more. */
  void close() {
    stopApiServer();
    pki.close();
  }

  /** Before an EIP is bound, so that the answer to that can name the address. */
  void expose(Eip about) {
    apiServer.ifPresent(server -> server.expose(about.address()));
  }

  /** Whether its time is over, even if nobody has drawn the consequences. */
  boolean isDeleted(Instant now) {
    return gone
        || job.filter(some -> some.type() == CceJob.Type.DELETE_CLUSTER)
            .filter(some -> !some.isEnded() && some.isDone(now))
            .isPresent();
  }

  CceCluster snapshot() {
    return new CceCluster(
        this, phase, eip, job.filter(some -> !some.isEnded()).map(some -> jobId), updatedAt);
  }

  LiveJob start(CceJob.Type type, String id, Pace howLong, Instant now) {
    LiveJob started = new LiveJob(type, settings, howLong, now);
    job = Optional.of(started);
    jobId = id;
    phase = type == CceJob.Type.CREATE_CLUSTER ? ClusterPhase.CREATING : ClusterPhase.DELETING;
    updatedAt = now;
    return started;
  }

  /** Draws the consequences of a job whose time has come. */
  void settle(Instant now) {
    job.filter(some -> !some.isEnded() && some.isDone(now))
        .ifPresent(
            done -> {
              done.succeed(now);
              updatedAt = now;
              if (done.type() == CceJob.Type.CREATE_CLUSTER) {
                phase = ClusterPhase.AVAILABLE;
              } else {
                gone = true;
              }
            });
  }

  /** By a test, whose word counts more than a job's. */
  void moveTo(ClusterPhase other, Instant now) {
    job.filter(some -> !some.isEnded()).ifPresent(some -> moveTo(other, some, now));
    phase = other;
    updatedAt = now;
  }

  private void moveTo(ClusterPhase other, LiveJob running, Instant now) {
    boolean creates = running.type() == CceJob.Type.CREATE_CLUSTER;
    if (other == (creates ? ClusterPhase.CREATING : ClusterPhase.DELETING)) {
      running.hold();
    } else if (creates && other.issuesCertificates()) {
      running.succeed(now);
    } else {
      running.fail("The cluster is in phase " + other.text(), now);
    }
  }

  void bind(Optional<Eip> other, Instant now) {
    eip = other;
    if (other.isPresent()) {
      expose(other.get());
    } else {
      apiServer.ifPresent(ClusterApiServer::hide);
    }
    updatedAt = now;
  }

  /** Ends a creation as a failure, and a deletion as a success. */
  void remove(String reason, Instant now) {
    job.filter(some -> !some.isEnded())
        .ifPresent(
            running -> {
              if (running.type() == CceJob.Type.CREATE_CLUSTER) {
                running.fail(reason, now);
              } else {
                running.succeed(now);
              }
            });
    gone = true;
  }
}
