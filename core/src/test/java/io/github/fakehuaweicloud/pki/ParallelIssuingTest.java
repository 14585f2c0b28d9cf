package io.github.fakehuaweicloud.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.junit.jupiter.api.Test;

/** Tests run in parallel, so authorities are made and certificates issued in parallel too. */
class ParallelIssuingTest {

  @Test
  void keeps_every_key_identifier_intact() {
    List<String> identifiers =
        IntStream.range(0, 400)
            .parallel()
            .mapToObj(i -> Issued.authority())
            .flatMap(
                authority ->
                    Stream.of(
                        identifierOf(authority.certificate()),
                        authorityIdentifierOf(Issued.client(authority))))
            .distinct()
            .toList();

    assertThat(identifiers).hasSize(1);
  }

  private static String identifierOf(X509Certificate authority) {
    return HexFormat.of()
        .formatHex(
            SubjectKeyIdentifier.getInstance(octets(authority, "2.5.29.14")).getKeyIdentifier());
  }

  private static String authorityIdentifierOf(X509Certificate client) {
    return HexFormat.of()
        .formatHex(
            AuthorityKeyIdentifier.getInstance(octets(client, "2.5.29.35"))
                .getKeyIdentifierOctets());
  }

  private static byte[] octets(X509Certificate of, String extension) {
    return ASN1OctetString.getInstance(of.getExtensionValue(extension)).getOctets();
  }
}
