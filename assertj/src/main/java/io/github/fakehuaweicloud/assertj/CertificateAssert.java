package io.github.fakehuaweicloud.assertj;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/**
 * Assertions on an X.509 certificate.
 *
 * <pre>{@code
 * assertThat(certificate)
 *     .isValidFor(Duration.ofDays(30))
 *     .isValidAt(cloud.clock().instant())
 *     .isSignedBy(cloud.cce().certificateAuthority(cluster));
 * }</pre>
 */
public class CertificateAssert extends NavigableAssert<CertificateAssert, X509Certificate> {

  /**
   * For AssertJ's soft assertions. Tests start with {@code assertThat(certificate)}.
   *
   * @param actual any X.509 certificate
   */
  public CertificateAssert(X509Certificate actual) {
    super(actual, CertificateAssert.class);
  }

  /**
   * Fails unless the certificate is valid for exactly this long.
   *
   * @param validity from its first to its last moment, to the second, for example {@code
   *     Duration.ofDays(30)}
   * @return this assertion
   */
  public CertificateAssert isValidFor(Duration validity) {
    isNotNull();
    Duration lives = validity(actual);
    if (!lives.equals(validity)) {
      throw failure(
          Failure.of(
              "a certificate valid for " + Durations.print(validity),
              Durations.print(lives) + ", from " + start() + " to " + end()));
    }
    return this;
  }

  /**
   * Fails unless the certificate is valid at this moment. Its first and last moment count as valid.
   *
   * @param moment for example {@code cloud.clock().instant()}
   * @return this assertion
   */
  public CertificateAssert isValidAt(Instant moment) {
    isNotNull();
    if (moment.isBefore(start()) || moment.isAfter(end())) {
      throw failure(
          Failure.of("a certificate valid at " + moment, "valid from " + start() + " to " + end()));
    }
    return this;
  }

  /**
   * Fails unless the key of this authority signed the certificate.
   *
   * @param authority for example {@code cloud.cce().certificateAuthority(cluster)}
   * @return this assertion
   */
  public CertificateAssert isSignedBy(X509Certificate authority) {
    isNotNull();
    try {
      actual.verify(authority.getPublicKey());
    } catch (GeneralSecurityException notSigned) {
      throw failure(
          Failure.of(
              "a certificate signed by "
                  + authority.getSubjectX500Principal()
                  + " with serial number "
                  + authority.getSerialNumber(),
              "signed by another key; its issuer is " + actual.getIssuerX500Principal()));
    }
    return this;
  }

  static Duration validity(X509Certificate certificate) {
    return Duration.between(
        certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
  }

  private Instant start() {
    return actual.getNotBefore().toInstant();
  }

  private Instant end() {
    return actual.getNotAfter().toInstant();
  }
}
