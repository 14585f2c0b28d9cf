package io.github.fakehuaweicloud.internal.pki;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.junit.jupiter.api.Test;

class CertificateValidityTest {

  private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
  private static final Instant END = Instant.parse("2046-03-01T12:00:00Z");

  private final CertificateAuthority authority = Issued.authority(START, END);

  @Test
  void an_authority_lives_exactly_as_long_as_it_was_told() {
    X509Certificate certificate = authority.certificate();

    assertThat(certificate.getNotBefore().toInstant()).isEqualTo(START);
    assertThat(certificate.getNotAfter().toInstant()).isEqualTo(END);
  }

  @Test
  void a_client_certificate_lives_exactly_as_long_as_it_was_told() {
    Instant from = START.plus(Duration.ofHours(5));
    X509Certificate certificate = Issued.client(authority, from, from.plus(Duration.ofDays(30)));

    assertThat(certificate.getNotBefore().toInstant()).isEqualTo(from);
    assertThat(certificate.getNotAfter().toInstant()).isEqualTo("2026-03-31T17:00:00Z");
  }

  @Test
  void a_client_certificate_may_end_together_with_its_authority() {
    assertThat(Issued.client(authority, START, END).getNotAfter().toInstant()).isEqualTo(END);
  }

  @Test
  void an_authority_is_renewed_with_its_key_for_a_certificate_that_would_outlive_it()
      throws GeneralSecurityException {
    Instant later = Instant.parse("2126-01-01T00:00:00Z");

    CertificateAuthority renewed = authority.validAt(START, later);

    assertThat(renewed.certificate().getNotAfter()).isEqualTo(later);
    assertThat(renewed.certificate().getNotBefore()).isEqualTo(START);
    Issued.client(authority, START, END).verify(renewed.certificate().getPublicKey());
  }

  @Test
  void an_authority_that_is_valid_long_enough_stays_as_it_is() {
    assertThat(authority.validAt(START, END)).isSameAs(authority);
  }

  @Test
  void an_authority_is_valid_before_its_time_and_after_it_once_it_is_renewed() {
    Instant before = START.minus(Duration.ofDays(9_000));
    Instant after = END.plus(Duration.ofDays(9_000));

    assertThat(authority.validAt(before, before).certificate().getNotBefore()).isEqualTo(before);
    assertThat(authority.validAt(after, after).certificate().getNotAfter())
        .isEqualTo(after.plus(Duration.between(START, END)));
  }

  @Test
  void fractions_of_a_second_are_cut_off() {
    X509Certificate certificate =
        Issued.client(authority, START.plusMillis(999), START.plusMillis(5_999));

    assertThat(certificate.getNotBefore().toInstant()).isEqualTo(START);
    assertThat(certificate.getNotAfter().toInstant()).isEqualTo(START.plusSeconds(5));
  }

  @Test
  void dates_before_2050_are_written_as_utc_time_and_later_ones_as_generalized_time()
      throws CertificateEncodingException {
    X509Certificate until2050 =
        Issued.authority(START, Instant.parse("2049-12-31T23:59:59Z")).certificate();
    X509Certificate beyond =
        Issued.authority(START, Instant.parse("2050-01-01T00:00:00Z")).certificate();

    assertThat(notAfter(until2050)).isInstanceOf(ASN1UTCTime.class);
    assertThat(notAfter(beyond)).isInstanceOf(ASN1GeneralizedTime.class);
  }

  private static ASN1Primitive notAfter(X509Certificate certificate)
      throws CertificateEncodingException {
    return new JcaX509CertificateHolder(certificate)
        .toASN1Structure()
        .getEndDate()
        .toASN1Primitive();
  }
}
