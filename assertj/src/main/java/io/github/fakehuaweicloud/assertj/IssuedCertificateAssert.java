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
 * Assertions on a certificate that CCE issued.
 *
 * <pre>{@code
 * assertThat(cloud).issuedOneCertificateFor(cluster).isValidFor(Duration.ofDays(30));
 * }</pre>
 */
public class IssuedCertificateAssert
    extends NavigableAssert<IssuedCertificateAssert, IssuedCertificate> {

  private static final Set<String> SAY_HOW_LONG = Set.of("duration", "expire_at");

  /**
   * For AssertJ's soft assertions. Tests start with {@code assertThat(issued)}.
   *
   * @param actual a certificate that CCE issued
   */
  public IssuedCertificateAssert(IssuedCertificate actual) {
    super(actual, IssuedCertificateAssert.class);
  }

  @Override
  Origin originOfNext() {
    return origin().with(actual.requestId());
  }

  /**
   * Fails unless the certificate is valid for exactly this long.
   *
   * @param validity from its first to its last moment, to the second, for example {@code
   *     Duration.ofDays(30)}
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
   * Fails unless the certificate has expired by the project's clock, for example after {@code
   * cloud.clock().advance(Duration.ofDays(31))}.
   *
   * @return this assertion
   */
  public IssuedCertificateAssert isExpired() {
    isNotNull();
    if (!actual.isExpired()) {
      throw failure(
          Failure.of("an expired certificate", "one that is valid until " + end() + now()));
    }
    return this;
  }

  /**
   * Fails if the certificate has expired by the project's clock, for example {@code
   * issuedCertificate(1).isNotExpired()}.
   *
   * @return this assertion
   */
  public IssuedCertificateAssert isNotExpired() {
    isNotNull();
    if (actual.isExpired()) {
      throw failure(
          Failure.of(
              "a certificate that has not expired", "one that was valid until " + end() + now()));
    }
    return this;
  }

  /**
   * Fails unless a call of {@code clustercertrevoke} revoked the certificate, for example {@code
   * issuedCertificate(0).isRevoked()}.
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
   * Fails if the certificate was revoked, for example {@code issuedCertificate(1).isNotRevoked()}.
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
   * Goes on with the certificate itself, for example {@code certificate().isSignedBy(authority)}.
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
   * Goes on with the kubeconfig that was sent to the client, for example {@code
   * kubeconfig().hasCurrentContext("internal")}.
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

  /** The project's time, if the project is known. */
  private String now() {
    return origin()
        .cloud()
        .map(project -> "; the project's time is " + project.clock().instant())
        .orElse("");
  }

  private static Set<String> sayingHowLong(RecordedRequest request) {
    return request.parameters().stream()
        .map(SentParameter::name)
        .filter(SAY_HOW_LONG::contains)
        .collect(Collectors.toSet());
  }
}
