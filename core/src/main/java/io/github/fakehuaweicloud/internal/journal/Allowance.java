package io.github.fakehuaweicloud.internal.journal;

import io.github.fakehuaweicloud.internal.http.Body;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The memory that a project may take for all that it keeps of what happened: requests,
 * certificates, registered clusters, calls. A body that several of them keep is counted once.
 *
 * <p>Beyond it, whichever of them takes most drops its oldest, so that much of one kind does not
 * push out the little of another.
 *
 * <p>It is the lock of all that share it, because what one of them adds may push out something of
 * another. Whoever holds it may take other locks; nobody who holds another lock may take it.
 */
public final class Allowance {

  public static final long BYTES = 64_000_000;

  private final long bytes;
  private final Set<Share> takers = new LinkedHashSet<>();
  private final IdentityHashMap<Body, Integer> keepers = new IdentityHashMap<>(1);
  private long taken;

  public Allowance() {
    this(BYTES);
  }

  public Allowance(long bytes) {
    this.bytes = bytes;
  }

  /**
   * For what others may push out.
   *
   * @param dropOldest must {@link Share#remove} something
   */
  public Share share(Runnable dropOldest) {
    return new Share(dropOldest, false);
  }

  /** For what only its own kind pushes out, and which gets half of the memory at most. */
  public Share guardedShare(Runnable dropOldest) {
    return new Share(dropOldest, true);
  }

  /** In bytes. */
  public synchronized long taken() {
    return taken;
  }

  /** What is kept of one kind. */
  public final class Share {

    private final Runnable dropOldest;
    private final boolean isGuarded;
    private long alone;
    private int entries;

    private Share(Runnable dropOldest, boolean isGuarded) {
      this.dropOldest = dropOldest;
      this.isGuarded = isGuarded;
    }

    /** The newest of the kind stays, even if it takes too much alone. */
    public void add(Footprint added) {
      synchronized (Allowance.this) {
        if (entries++ == 0) {
          takers.add(this);
        }
        alone += added.alone();
        taken += added.own();
        added.bodies().forEach(Allowance.this::keep);
        makeRoom(this);
      }
    }

    public void remove(Footprint gone) {
      synchronized (Allowance.this) {
        if (--entries == 0) {
          takers.remove(this);
        }
        alone -= gone.alone();
        taken -= gone.own();
        gone.bodies().forEach(Allowance.this::release);
      }
    }

    private boolean isTooMuch() {
      return entries > BoundedLog.MAX_ENTRIES || (isGuarded && alone > bytes / 2);
    }

    private boolean canDrop(Share adding) {
      return this == adding ? entries > 1 : !isGuarded;
    }
  }

  private void makeRoom(Share adding) {
    while (adding.isTooMuch() && adding.entries > 1) {
      adding.dropOldest.run();
    }
    boolean dropped = true;
    while (dropped && taken > bytes) {
      Optional<Share> most = most(adding);
      most.ifPresent(share -> share.dropOldest.run());
      dropped = most.isPresent();
    }
  }

  private Optional<Share> most(Share adding) {
    return takers.stream()
        .filter(share -> share.canDrop(adding))
        .max(Comparator.comparingLong(share -> share.alone));
  }

  private void keep(Body body) {
    if (keepers.merge(body, 1, Integer::sum) == 1) {
      taken += body.memory();
    }
  }

  private void release(Body body) {
    if (keepers.computeIfPresent(body, (same, number) -> number == 1 ? null : number - 1) == null) {
      taken -= body.memory();
    }
  }
}
