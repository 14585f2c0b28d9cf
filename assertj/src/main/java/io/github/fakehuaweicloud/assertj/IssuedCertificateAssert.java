package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.requests.SentParameter;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Assertions on a certificate that the fake of CCE issued.
 *
 * <pre>{@code
 * assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
 * }</pre>
 */
public class IssuedCertificateAssert
    extends NavigableAssert<IssuedCertificateAssert, IssuedCertificate> {

  private static final Set<String> SAY_HOW_LONG = Set.of("duration", "expire_at");

  /**
   * For AssertJ's soft assertions; others begin with {@link FakeHuaweiCloudAssertions}.
   *
   * <p>For example {@code new IssuedCertificateAssert(issued)}; the soft ones are made by {@link
   * FakeHuaweiCloudSoftAssertionsProvider}.
   *
   * @param actual a certificate that was issued
   */
  public IssuedCertificateAssert(IssuedCertificate actual) {
    super(actual, IssuedCertificateAssert.class);
  }

  @Override
  Origin originOfNext() {
    return origin().with(actual.requestId());
  }

  /**
   * Fails unless the certificate lives for exactly so long.
   *
   * <pre>{@code
   * assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
   * }</pre>
   *
   * @param validity the time from its first to its last moment, to the second
   * @return this assertion
   */
  public IssuedCertificateAssert isValidFor(Duration validity) {
    isNotNull();
    Duration lives = CertificateAssert.validity(actual.certificate());
    if (!lives.equals(validity)) {
      Failure failure =
          Failure.of(
              "a certificate valid for " + Durations.print(validity), Durations.print(lives));
      throw failure(
          origin()
              .request(actual.requestId())
              .map(request -> failure.near(request, sayingHowLong(request)))
              .orElse(failure));
    }
    return this;
  }

  /**
   * Fails unless the certificate has expired by the project's clock.
   *
   * <pre>{@code
   * cloud.clock().advance(Duration.ofDays(31));
   * assertThat(cloud).issuedCertificate(0).isExpired();
   * }</pre>
   *
   * @return this assertion
   */
  public IssuedCertificateAssert isExpired() {
    isNotNull();
    if (!actual.isExpired()) {
      throw failure(Failure.of("an expired certificate", "one that is valid until " + end()));
    }
    return this;
  }

  /**
   * Fails if the certificate has expired by the project's clock.
   *
   * <pre>{@code
   * assertThat(cloud).issuedCertificate(1).isNotExpired();
   * }</pre>
   *
   * @return this assertion
   */
  public IssuedCertificateAssert isNotExpired() {
    isNotNull();
    if (actual.isExpired()) {
      throw failure(
          Failure.of("a certificate that has not expired", "one that was valid until " + end()));
    }
    return this;
  }

  /**
   * Fails unless the certificate was revoked.
   *
   * <pre>{@code
   * assertThat(cloud).issuedCertificate(0).isRevoked();
   * }</pre>
   *
   * @return this assertion
   */
  public IssuedCertificateAssert isRevoked() {
    isNotNull();
    if (!actual.isRevoked()) {
      throw failure(Failure.of("a revoked certificate", "one that was not revoked"));
    }
    return this;
  }

  /**
   * Fails if the certificate was revoked.
   *
   * <pre>{@code
   * assertThat(cloud).issuedCertificate(1).isNotRevoked();
   * }</pre>
   *
   * @return this assertion
   */
  public IssuedCertificateAssert isNotRevoked() {
    isNotNull();
    if (actual.isRevoked()) {
      throw failure(Failure.of("a certificate that was not revoked", "a revoked one"));
    }
    return this;
  }

  /**
   * Goes on with the certificate itself.
   *
   * <pre>{@code
   * assertThat(cloud)
   *     .issuedOneCertificateFor(cluster)
   *     .certificate()
   *     .isSignedBy(cloud.cce().certificateAuthority(cluster));
   * }</pre>
   *
   * @return assertions on the certificate
   */
  public final CertificateAssert certificate() {
    return navigate(
        () -> actual.certificate(),
        CertificateAssert::new,
        CertificateAssert.class,
        X509Certificate.class);
  }

  /**
   * Goes on with the kubeconfig the certificate was sent in.
   *
   * <pre>{@code
   * assertThat(cloud)
   *     .issuedOneCertificateFor(cluster)
   *     .kubeconfig()
   *     .hasServer("https://192.168.1.7:5443");
   * }</pre>
   *
   * @return assertions on the kubeconfig
   */
  public final KubeconfigAssert kubeconfig() {
    return navigate(
        () -> actual.kubeconfig(), KubeconfigAssert::new, KubeconfigAssert.class, Kubeconfig.class);
  }

  private Instant end() {
    return actual.certificate().getNotAfter().toInstant();
  }

  private static Set<String> sayingHowLong(RecordedRequest request) {
    return request.parameters().stream()
        .map(SentParameter::name)
        .filter(SAY_HOW_LONG::contains)
        .collect(Collectors.toSet());
  }
}
