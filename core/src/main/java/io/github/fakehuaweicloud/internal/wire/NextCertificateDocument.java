package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.cce.NextCertificate;
import java.time.Duration;
import java.util.Optional;

/**
 * What is wrong with the next certificate of a cluster.
 *
 * @param is {@code expired}, {@code notYetValid}, {@code signedByAnotherAuthority}, {@code
 *     forServerUseOnly} or {@code expiringIn}
 * @param expiringIn only with {@code is: expiringIn}
 */
public record NextCertificateDocument(String is, Optional<Duration> expiringIn) {

  public static NextCertificateDocument of(String is) {
    return new NextCertificateDocument(is, Optional.empty());
  }

  public void apply(NextCertificate next) {
    Expected.only("expiringIn", expiringIn, is, "expiringIn");
    switch (is) {
      case "expired" -> next.expired();
      case "notYetValid" -> next.notYetValid();
      case "signedByAnotherAuthority" -> next.signedByAnotherAuthority();
      case "forServerUseOnly" -> next.forServerUseOnly();
      case "expiringIn" -> next.expiringIn(Expected.field("expiringIn", expiringIn));
      default ->
          throw Expected.oneOf(
              "is",
              is,
              "expired",
              "notYetValid",
              "signedByAnotherAuthority",
              "forServerUseOnly",
              "expiringIn");
    }
  }
}
