package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.bc.BcX509ExtensionUtils;
import org.junit.jupiter.api.Test;

/** The certificate authority as observed on CCE; see docs/fidelity.md. */
class AuthorityCertificateTest {

  private final X509Certificate certificate = Issued.authority().certificate();

  @Test
  void names_cce_technologies_as_subject_and_issuer() {
    assertThat(certificate.getSubjectX500Principal().getName("RFC2253"))
        .isEqualTo("CN=CCE,O=CCE Technologies");
    assertThat(certificate.getIssuerX500Principal())
        .isEqualTo(certificate.getSubjectX500Principal());
  }

  @Test
  void is_signed_by_its_own_key() {
    assertThatCode(() -> certificate.verify(certificate.getPublicKey())).doesNotThrowAnyException();
  }

  @Test
  void has_serial_number_zero() {
    assertThat(certificate.getSerialNumber()).isEqualTo(BigInteger.ZERO);
  }

  @Test
  void is_of_x509_version_3_with_sha256_and_rsa_2048() {
    RSAPublicKey key = (RSAPublicKey) certificate.getPublicKey();

    assertThat(certificate.getVersion()).isEqualTo(3);
    assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withRSA");
    assertThat(key.getModulus().bitLength()).isEqualTo(2048);
    assertThat(key.getPublicExponent()).isEqualTo(BigInteger.valueOf(65537));
  }

  @Test
  void may_sign_certificates_and_is_critical_about_it() {
    // digitalSignature, keyEncipherment, keyCertSign
    assertThat(certificate.getKeyUsage())
        .containsExactly(true, false, true, false, false, true, false, false, false);
    assertThat(certificate.getBasicConstraints()).isEqualTo(Integer.MAX_VALUE);
    assertThat(certificate.getCriticalExtensionOIDs())
        .containsExactlyInAnyOrder("2.5.29.15", "2.5.29.19");
  }

  @Test
  void tells_whoever_finds_it_that_it_proves_nothing() {
    byte[] extension = certificate.getExtensionValue("2.16.840.1.113730.1.13");

    assertThat(
            ASN1IA5String.getInstance(ASN1OctetString.getInstance(extension).getOctets())
                .getString())
        .isEqualTo(
            "Fake Huawei Cloud, for tests only. Anybody may know the private key. Never trust it.");
  }

  @Test
  void identifies_its_key_and_no_authority() {
    byte[] extension = certificate.getExtensionValue("2.5.29.14");
    SubjectKeyIdentifier expected =
        new BcX509ExtensionUtils()
            .createSubjectKeyIdentifier(
                SubjectPublicKeyInfo.getInstance(certificate.getPublicKey().getEncoded()));

    assertThat(
            SubjectKeyIdentifier.getInstance(ASN1OctetString.getInstance(extension).getOctets())
                .getKeyIdentifier())
        .isEqualTo(expected.getKeyIdentifier());
    assertThat(certificate.getNonCriticalExtensionOIDs())
        .containsExactlyInAnyOrder("2.5.29.14", "2.16.840.1.113730.1.13");
  }
}
