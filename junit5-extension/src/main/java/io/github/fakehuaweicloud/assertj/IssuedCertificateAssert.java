package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.IssuedCertificate;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a certificate that the fake of CCE issued. */
public final class IssuedCertificateAssert
    extends AbstractAssert<IssuedCertificateAssert, IssuedCertificate> {

  private final Optional<FakeHuaweiCloud> cloud;

  IssuedCertificateAssert(IssuedCertificate actual, Optional<FakeHuaweiCloud> cloud) {
    super(actual, IssuedCertificateAssert.class);
    this.cloud = cloud;
  }

  /**
   * Fails unless the certificate lives for exactly so long.
   *
   * @param validity the time from its first to its last moment, to the second
   * @return this assertion
   */
  public IssuedCertificateAssert validFor(Duration validity) {
    isNotNull();
    Duration lives = CertificateAssert.validity(actual.certificate());
    if (!lives.equals(validity)) {
      failWithMessage(
          "%s",
          Failure.text(
              "a certificate valid for " + Durations.print(validity),
              Durations.print(lives),
              cloud));
    }
    return this;
  }

  /**
   * Goes on with the certificate itself.
   *
   * @return assertions on the certificate
   */
  public CertificateAssert certificate() {
    isNotNull();
    return Navigation.to(new CertificateAssert(actual.certificate()), this);
  }

  /**
   * Goes on with the kubeconfig the certificate was sent in.
   *
   * @return assertions on the kubeconfig
   */
  public KubeconfigAssert kubeconfig() {
    isNotNull();
    return Navigation.to(new KubeconfigAssert(actual.kubeconfig()), this);
  }
}
