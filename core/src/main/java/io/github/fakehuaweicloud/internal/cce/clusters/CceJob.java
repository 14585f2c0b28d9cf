package io.github.fakehuaweicloud.internal.cce.clusters;

import java.time.Instant;

/** A job at one moment. */
public record CceJob(
    String id,
    Type type,
    ClusterSettings cluster,
    Phase phase,
    String reason,
    Instant createdAt,
    Instant updatedAt) {

  public enum Type {
    CREATE_CLUSTER("CreateCluster"),
    DELETE_CLUSTER("DeleteCluster");

    private final String text;

    Type(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }

  public enum Phase {
    INITIALIZING("Initializing"),
    RUNNING("Running"),
    SUCCESS("Success"),
    FAILED("Failed");

    private final String text;

    Phase(String text) {
      this.text = text;
    }

    public String text() {
      return text;
    }
  }
}
