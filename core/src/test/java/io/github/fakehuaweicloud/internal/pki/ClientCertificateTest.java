package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.math.BigInteger;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.x500.AttributeTypeAndValue;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.junit.jupiter.api.Test;

/** The client certificate as observed on CCE; see docs/fidelity.md. */
class ClientCertificateTest {

  private final CertificateAuthority authority = Issued.authority();
  private final X509Certificate certificate = Issued.client(authority);

  @Test
  void names_the_user_as_common_name() throws CertificateEncodingException {
    RDN[] commonNames = subject().getRDNs(BCStyle.CN);

    assertThat(commonNames).hasSize(1);
    assertThat(commonNames[0].getFirst().getValue()).hasToString(Issued.CLIENT.commonName());
  }

  @Test
  void names_both_groups_in_one_multi_valued_part() throws CertificateEncodingException {
    RDN[] organizations = subject().getRDNs(BCStyle.O);

    assertThat(organizations).hasSize(1);
    assertThat(organizations[0].getTypesAndValues())
        .extracting(value -> value.getValue().toString())
        .containsExactlyInAnyOrderElementsOf(Issued.CLIENT.organizations());
  }

  @Test
  void writes_every_name_as_printable_string() throws CertificateEncodingException {
    JcaX509CertificateHolder holder = new JcaX509CertificateHolder(certificate);

    assertThat(Stream.of(holder.getSubject(), holder.getIssuer()))
        .flatMap(name -> List.of(name.getRDNs()))
        .flatMap(rdn -> List.of(rdn.getTypesAndValues()))
        .hasSize(5)
        .extracting(AttributeTypeAndValue::getValue)
        .hasOnlyElementsOfType(DERPrintableString.class);
  }

  @Test
  void is_signed_by_the_authority_it_names() {
    assertThat(certificate.getIssuerX500Principal())
        .isEqualTo(authority.certificate().getSubjectX500Principal());
    assertThat(certificate.getSigAlgName()).isEqualTo("SHA256withRSA");
    assertThatCode(() -> certificate.verify(authority.certificate().getPublicKey()))
        .doesNotThrowAnyException();
  }

  @Test
  void has_a_positive_serial_number_of_64_random_bits() {
    List<BigInteger> serials =
        IntStream.range(0, 50).mapToObj(i -> Issued.client(authority).getSerialNumber()).toList();

    assertThat(serials)
        .doesNotHaveDuplicates()
        .allSatisfy(serial -> assertThat(serial.signum()).isEqualTo(1))
        .extracting(BigInteger::bitLength)
        .allMatch(bits -> bits <= 64)
        .anyMatch(bits -> bits > 60);
  }

  @Test
  void may_authenticate_a_client_and_nothing_else() throws CertificateParsingException {
    // digitalSignature, keyEncipherment
    assertThat(certificate.getKeyUsage())
        .containsExactly(true, false, true, false, false, false, false, false, false);
    assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.2");
    assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
  }

  @Test
  void has_key_usage_as_its_only_critical_extension_and_no_alternative_name() {
    assertThat(certificate.getCriticalExtensionOIDs()).containsExactly("2.5.29.15");
    assertThat(certificate.getNonCriticalExtensionOIDs())
        .containsExactlyInAnyOrder("2.5.29.35", "2.5.29.37");
  }

  @Test
  void points_at_its_authoritys_key() {
    byte[] authorityKey =
        AuthorityKeyIdentifier.getInstance(octets(certificate, "2.5.29.35"))
            .getKeyIdentifierOctets();

    assertThat(authorityKey)
        .isEqualTo(
            SubjectKeyIdentifier.getInstance(octets(authority.certificate(), "2.5.29.14"))
                .getKeyIdentifier());
  }

  @Test
  void fits_the_clients_private_key() throws Exception {
    byte[] message = {1, 2, 3};
    Signature signer = Signature.getInstance("SHA256withRSA");
    signer.initSign(Issued.CLIENT_KEY.getPrivate());
    signer.update(message);
    Signature verifier = Signature.getInstance("SHA256withRSA");
    verifier.initVerify(certificate.getPublicKey());
    verifier.update(message);

    assertThat(verifier.verify(signer.sign())).isTrue();
  }

  private X500Name subject() throws CertificateEncodingException {
    return new JcaX509CertificateHolder(certificate).getSubject();
  }

  private static byte[] octets(X509Certificate of, String extension) {
    return ASN1OctetString.getInstance(of.getExtensionValue(extension)).getOctets();
  }
}
