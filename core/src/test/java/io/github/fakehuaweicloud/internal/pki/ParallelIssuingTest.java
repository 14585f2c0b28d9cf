package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.junit.jupiter.api.Test;

/** Tests run in parallel, so authorities are made and certificates issued in parallel too. */
class ParallelIssuingTest {

  @Test
  void keeps_the_identifiers_of_keys_apart() {
    ExecutorService neighbour = Executors.newSingleThreadExecutor();
    try {
      Future<?> otherKey =
          neighbour.submit(ParallelIssuingTest::identifyAnotherKeyUntilInterrupted);

      assertThat(
              Stream.generate(Issued::authority)
                  .limit(150)
                  .flatMap(authority -> identifiersOfTheAuthoritysKey(authority))
                  .distinct())
          .hasSize(1);
      assertThat(otherKey).isNotDone();
    } finally {
      neighbour.shutdownNow();
    }
  }

  private static void identifyAnotherKeyUntilInterrupted() {
    while (!Thread.currentThread().isInterrupted()) {
      KeyIdentifiers.authority(Issued.CLIENT_KEY.getPublic());
    }
  }

  private static Stream<String> identifiersOfTheAuthoritysKey(CertificateAuthority authority) {
    return Stream.of(
            SubjectKeyIdentifier.getInstance(octets(authority.certificate(), "2.5.29.14"))
                .getKeyIdentifier(),
            AuthorityKeyIdentifier.getInstance(octets(Issued.client(authority), "2.5.29.35"))
                .getKeyIdentifierOctets())
        .map(HexFormat.of()::formatHex);
  }

  private static byte[] octets(X509Certificate of, String extension) {
    return ASN1OctetString.getInstance(of.getExtensionValue(extension)).getOctets();
  }
}
