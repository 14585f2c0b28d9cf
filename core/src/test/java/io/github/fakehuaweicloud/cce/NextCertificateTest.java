package io.github.fakehuaweicloud.cce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.security.SignatureException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NextCertificateTest {

  private final FakeHuaweiCloud cloud = Clouds.newProject();
  private final Cluster cluster = cloud.cce().addCluster();

  @AfterEach
  void close() {
    cloud.close();
  }

  @Test
  void may_have_expired() {
    cloud.cce().nextCertificate(cluster).expired();

    X509Certificate certificate = obtain();

    assertThatThrownBy(certificate::checkValidity).isInstanceOf(CertificateExpiredException.class);
    assertThat(validity(certificate)).isEqualTo(Duration.ofDays(30));
  }

  @Test
  void may_expire_soon() throws Exception {
    cloud.cce().nextCertificate(cluster).expiringIn(Duration.ofMinutes(5));

    X509Certificate certificate = obtain();

    certificate.checkValidity();
    assertThat(validity(certificate)).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void may_not_be_valid_yet() {
    cloud.cce().nextCertificate(cluster).notYetValid();

    assertThatThrownBy(obtain()::checkValidity).isInstanceOf(CertificateNotYetValidException.class);
  }

  @Test
  void may_be_signed_by_an_authority_of_the_same_name_and_another_key() {
    cloud.cce().nextCertificate(cluster).signedByAnotherAuthority();
    X509Certificate authority = cloud.cce().certificateAuthority(cluster);

    X509Certificate certificate = obtain();

    assertThat(certificate.getIssuerX500Principal()).isEqualTo(authority.getSubjectX500Principal());
    assertThatThrownBy(() -> certificate.verify(authority.getPublicKey()))
        .isInstanceOf(SignatureException.class);
  }

  @Test
  void may_be_for_server_use_only_and_otherwise_as_usual() throws Exception {
    cloud.cce().nextCertificate(cluster).forServerUseOnly();

    X509Certificate special = obtain();
    X509Certificate usual = obtain();

    assertThat(special.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.1");
    assertThat(usual.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
    assertThat(special.getSubjectX500Principal()).isEqualTo(usual.getSubjectX500Principal());
    assertThat(special.getKeyUsage()).isEqualTo(usual.getKeyUsage());
    assertThat(validity(special)).isEqualTo(validity(usual));
    special.verify(cloud.cce().certificateAuthority(cluster).getPublicKey());
  }

  @Test
  void is_special_once_and_in_the_order_of_the_calls() throws Exception {
    cloud.cce().nextCertificate(cluster).notYetValid();
    cloud.cce().nextCertificate(cluster).expired();

    assertThatThrownBy(obtain()::checkValidity).isInstanceOf(CertificateNotYetValidException.class);
    assertThatThrownBy(obtain()::checkValidity).isInstanceOf(CertificateExpiredException.class);
    X509Certificate third = obtain();
    third.checkValidity();
    third.verify(cloud.cce().certificateAuthority(cluster).getPublicKey());
  }

  @Test
  void cannot_expire_in_no_time() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cloud.cce().nextCertificate(cluster).expiringIn(Duration.ZERO))
        .withMessageContaining("call expired()");
  }

  private X509Certificate obtain() {
    assertThat(Clouds.obtainCertificate(cloud, cluster, 30).status()).isEqualTo(200);
    return cloud
        .cce()
        .issuedCertificates()
        .get(cloud.cce().issuedCertificates().size() - 1)
        .certificate();
  }

  private static Duration validity(X509Certificate certificate) {
    return Duration.between(
        certificate.getNotBefore().toInstant(), certificate.getNotAfter().toInstant());
  }
}
