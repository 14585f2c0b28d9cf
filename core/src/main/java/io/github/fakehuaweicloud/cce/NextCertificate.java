package io.github.fakehuaweicloud.cce;

import java.time.Duration;

/**
 * Makes the next certificate of a cluster special. Each call counts for one certificate, in the
 * order of the calls.
 *
 * <pre>{@code
 * cloud.cce().nextCertificate(cluster).expired();
 * cloud.cce().nextCertificate(cluster).expiringIn(Duration.ofMinutes(5));
 * }</pre>
 *
 * <p>Safe for use by many threads.
 */
public interface NextCertificate {

  /** It has the requested length, but its end is one day before it is issued. */
  void expired();

  /**
   * It is valid from the moment it is issued and expires after this time, whatever was asked for.
   *
   * @param time more than zero, cut to the second
   * @throws IllegalArgumentException if it is zero or negative
   */
  void expiringIn(Duration time);

  /** It has the requested length, but starts one day after it is issued. */
  void notYetValid();

  /**
   * It is signed with another key than that of the authority in its kubeconfig, though the issuer's
   * name is the same. Verifying it fails.
   */
  void signedByAnotherAuthority();

  /**
   * Its extended key usage allows {@code serverAuth} and not {@code clientAuth} (RFC 5280,
   * 4.2.1.12), as that of a certificate that was made for a server. API servers refuse it; all else
   * in it is as usual.
   */
  void forServerUseOnly();
}
