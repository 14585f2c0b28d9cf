package io.github.fakehuaweicloud.cce;

import java.time.Duration;
import java.util.Queue;
import java.util.function.UnaryOperator;

/**
 * What is special about the next certificate of a cluster: the cases that code which uses
 * certificates must cope with, one line each. Each line counts for one certificate, in the order of
 * the calls.
 *
 * <pre>{@code
 * cloud.cce().nextCertificate(cluster).isExpired();
 * cloud.cce().nextCertificate(cluster).expiresIn(Duration.ofMinutes(5));
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public final class NextCertificate {

  private static final Duration DAY = Duration.ofDays(1);

  private final Queue<UnaryOperator<Issuance>> changes;

  NextCertificate(Queue<UnaryOperator<Issuance>> changes) {
    this.changes = changes;
  }

  /**
   * It lives as long as was asked for, but ended a day before it is issued.
   *
   * <pre>{@code
   * cloud.cce().nextCertificate(cluster).isExpired();
   * }</pre>
   */
  public void isExpired() {
    changes.add(issuance -> issuance.shifted(issuance.validity().plus(DAY).negated()));
  }

  /**
   * It lives from the moment it is issued for so long, whatever was asked for.
   *
   * <pre>{@code
   * cloud.cce().nextCertificate(cluster).expiresIn(Duration.ofMinutes(5));
   * }</pre>
   *
   * @param time how long; more than zero, cut to the second
   * @throws IllegalArgumentException if it is zero or negative
   */
  public void expiresIn(Duration time) {
    if (time.isNegative() || time.isZero()) {
      throw new IllegalArgumentException(
          "Expected a time of more than zero, got "
              + time
              + "; for an expired one call isExpired()");
    }
    changes.add(issuance -> issuance.ending(issuance.notBefore().plus(time)));
  }

  /**
   * It lives as long as was asked for, but begins a day after it is issued.
   *
   * <pre>{@code
   * cloud.cce().nextCertificate(cluster).isNotYetValid();   // in 24 hours it is
   * }</pre>
   */
  public void isNotYetValid() {
    changes.add(issuance -> issuance.shifted(DAY));
  }

  /**
   * It is signed by an authority with the name of the cluster's and another key, so that it does
   * not verify against the authority in its own kubeconfig.
   *
   * <pre>{@code
   * cloud.cce().nextCertificate(cluster).isSignedByAnotherAuthority();   // verify(…) throws
   * }</pre>
   */
  public void isSignedByAnotherAuthority() {
    changes.add(Issuance::byAnotherAuthority);
  }
}
