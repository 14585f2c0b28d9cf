package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXCertPathValidatorResult;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a TLS server does with a client certificate: PKIX path validation (RFC 5280). */
class CertificatePathTest {

  private final CertificateAuthority authority = Issued.authority();
  private final X509Certificate client = Issued.client(authority);

  @Test
  void leads_from_the_client_to_its_authority() throws GeneralSecurityException {
    PKIXCertPathValidatorResult result = validate(authority.certificate(), Issued.NOW);

    assertThat(result.getPublicKey()).isEqualTo(Issued.CLIENT_KEY.getPublic());
  }

  @Test
  void leads_to_no_other_authority_of_the_same_name() {
    CertificateAuthority other =
        CertificateAuthority.create(Issued.CLIENT_KEY, Issued.NOW, Issued.NOW.plusSeconds(3600));

    assertThatThrownBy(() -> validate(other.certificate(), Issued.NOW))
        .isInstanceOf(CertPathValidatorException.class);
  }

  @Test
  void holds_from_the_first_to_the_last_second_of_the_client_certificate()
      throws GeneralSecurityException {
    Instant first = client.getNotBefore().toInstant();
    Instant last = client.getNotAfter().toInstant();

    assertThat(validate(authority.certificate(), first)).isNotNull();
    assertThat(validate(authority.certificate(), last)).isNotNull();
    assertThatThrownBy(() -> validate(authority.certificate(), first.minusSeconds(1)))
        .hasMessageContaining("validity");
    assertThatThrownBy(() -> validate(authority.certificate(), last.plusSeconds(1)))
        .hasMessageContaining("validity");
  }

  private PKIXCertPathValidatorResult validate(X509Certificate anchor, Instant when)
      throws GeneralSecurityException {
    CertPath path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(client));
    PKIXParameters parameters = new PKIXParameters(Set.of(new TrustAnchor(anchor, null)));
    parameters.setRevocationEnabled(false);
    parameters.setDate(Date.from(when));
    return (PKIXCertPathValidatorResult)
        CertPathValidator.getInstance("PKIX").validate(path, parameters);
  }
}
