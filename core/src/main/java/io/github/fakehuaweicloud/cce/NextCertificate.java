package io.github.fakehuaweicloud.cce;

import java.time.Duration;

/**
 * What is special about the next certificate of a cluster: the cases that code which uses
 * certificates must cope with, one line each. Each line counts for one certificate, in the order of
 * the calls.
 *
 * <pre>{@code
 * cloud.cce().nextCertificate(cluster).expired();
 * cloud.cce().nextCertificate(cluster).expiringIn(Duration.ofMinutes(5));
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public interface NextCertificate {

  /**
   * It lives as long as was asked for, but ended a day before it is issued.
   *
   * <pre>{@code
   * cloud.cce().nextCertificate(cluster).expired();
   * }</pre>
   */
  void expired();

  /**
   * It lives from the moment it is issued for so long, whatever was asked for.
   *
   * <pre>{@code
   * cloud.cce().nextCertificate(cluster).expiringIn(Duration.ofMinutes(5));
   * }</pre>
   *
   * @param time how long; more than zero, cut to the second
   * @throws IllegalArgumentException if it is zero or negative
   */
  void expiringIn(Duration time);

  /**
   * It lives as long as was asked for, but begins a day after it is issued.
   *
   * <pre>{@code
   * cloud.cce().nextCertificate(cluster).notYetValid();   // in 24 hours it is
   * }</pre>
   */
  void notYetValid();

  /**
   * It is signed by an authority with the name of the cluster's and another key, so that it does
   * not verify against the authority in its own kubeconfig.
   *
   * <pre>{@code
   * cloud.cce().nextCertificate(cluster).signedByAnotherAuthority();   // verify(…) throws
   * }</pre>
   */
  void signedByAnotherAuthority();
}
