package io.github.fakehuaweicloud.cce;

/**
 * The phases of a CCE cluster: those of the official SDKs, and four more of the newer page on
 * listing clusters. No page says in which phases a certificate can be obtained; we chose those with
 * a running control plane.
 *
 * <pre>{@code
 * cloud.cce().addCluster(c -> c.phase(ClusterPhase.UPGRADING));   // still issues certificates
 * cloud.cce().setPhase(cluster, ClusterPhase.HIBERNATION);        // issues none: 400 CCE.01400001
 * }</pre>
 */
public enum ClusterPhase {
  /** Running. */
  AVAILABLE("Available", true),
  /** Unreachable. */
  UNAVAILABLE("Unavailable", false),
  /** Nodes are being added. */
  SCALING_UP("ScalingUp", true),
  /** Nodes are being removed. */
  SCALING_DOWN("ScalingDown", true),
  /** Being created. */
  CREATING("Creating", false),
  /** Being deleted. */
  DELETING("Deleting", false),
  /** Being upgraded. */
  UPGRADING("Upgrading", true),
  /** Its flavor is being changed. */
  RESIZING("Resizing", true),
  /** An upgrade is being rolled back. */
  ROLLING_BACK("RollingBack", true),
  /** A roll-back has failed. */
  ROLLBACK_FAILED("RollbackFailed", true),
  /** Going to sleep. */
  HIBERNATING("Hibernating", false),
  /** Asleep. */
  HIBERNATION("Hibernation", false),
  /** Waking up. */
  AWAKING("Awaking", false),
  /** Without nodes; obsolete. */
  EMPTY("Empty", true),
  /** Failed. */
  ERROR("Error", false),
  /** A change of its flavor has failed. */
  RESIZE_FAILED("ResizeFailed", true),
  /** Being frozen, for example because of unpaid bills. */
  FREEZING("Freezing", false),
  /** Frozen. */
  FROZEN("Frozen", false),
  /** Being unfrozen. */
  UNFREEZING("UnFreezing", false);

  private final String text;
  private final boolean hasControlPlane;

  ClusterPhase(String text, boolean hasControlPlane) {
    this.text = text;
    this.hasControlPlane = hasControlPlane;
  }

  /**
   * The vendor's name for the phase.
   *
   * @return for example {@code ScalingUp}
   */
  public String text() {
    return text;
  }

  /**
   * Whether a certificate can be obtained in this phase.
   *
   * @return false if the fake answers 400 {@code CCE.01400001}
   */
  public boolean issuesCertificates() {
    return hasControlPlane;
  }
}
