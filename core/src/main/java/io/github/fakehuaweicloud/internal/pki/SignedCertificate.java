package io.github.fakehuaweicloud.internal.pki;

import java.math.BigInteger;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;

/**
 * A certificate as it was signed. It is read only if somebody asks for what it says: most are
 * written to a kubeconfig and never looked at. Thread-safe.
 */
public final class SignedCertificate {

  private final BigInteger serialNumber;
  private final Instant notAfter;
  private final byte[] encoded;
  private X509Certificate read;

  SignedCertificate(BigInteger serialNumber, Instant notAfter, byte[] encoded) {
    this.serialNumber = serialNumber;
    this.notAfter = notAfter;
    this.encoded = encoded;
  }

  public BigInteger serialNumber() {
    return serialNumber;
  }

  /** To the second. */
  public Instant notAfter() {
    return notAfter;
  }

  public String pem() {
    return Pem.writeCertificate(encoded);
  }

  public synchronized X509Certificate read() {
    if (read == null) {
      try {
        read = Pem.readCertificate(encoded);
      } catch (CertificateException e) {
        throw new IllegalStateException("Cannot read the certificate " + serialNumber, e);
      }
    }
    return read;
  }

  @Override
  public String toString() {
    return "SignedCertificate[" + serialNumber + ", until " + notAfter + "]";
  }
}
