package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.cce.NextCertificate;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;

/** What tests asked of the next certificates of a cluster. Thread-safe. */
public final class CertificateChanges implements NextCertificate {

  /** So many that only a client in a loop gets there. */
  private static final int MOST = 1_000;

  private static final Duration DAY = Duration.ofDays(1);

  /** A project's time ends with the year 9000, and certificates with the year 9999. */
  private static final Duration LONGEST = Duration.ofDays(999 * 365L);

  private final Queue<UnaryOperator<Issuance>> changes = new ConcurrentLinkedQueue<>();

  @Override
  public void expired() {
    add(issuance -> issuance.shifted(issuance.validity().plus(DAY).negated()));
  }

  @Override
  public void expiringIn(Duration time) {
    if (time.isNegative() || time.isZero() || time.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "Expected a time of more than zero and at most "
              + LONGEST.toDays()
              + " days, got "
              + time
              + "; for an expired one call expired()");
    }
    add(issuance -> issuance.ending(issuance.notBefore().plus(time)));
  }

  @Override
  public void notYetValid() {
    add(issuance -> issuance.shifted(DAY));
  }

  @Override
  public void signedByAnotherAuthority() {
    add(Issuance::byAnotherAuthority);
  }

  @Override
  public void forServerUseOnly() {
    add(Issuance::forServerUseOnly);
  }

  private void add(UnaryOperator<Issuance> change) {
    if (changes.size() >= MOST) {
      throw new IllegalStateException(
          "Expected at most " + MOST + " changes to wait for certificates, got one more");
    }
    changes.add(change);
  }

  /** Each change is used for one certificate only. */
  Issuance applyNext(Issuance asked) {
    UnaryOperator<Issuance> change = changes.poll();
    return change == null ? asked : change.apply(asked);
  }
}
