package io.github.fakehuaweicloud.internal.hss.connection;

import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** The JDK's exceptions in words that name the fields of a kubeconfig. */
final class TlsFailure {

  private static final String ALERT = "Received fatal alert: ";

  private TlsFailure() {}

  static String of(SSLException broken, String authority, UnaryOperator<String> quote) {
    String message = String.valueOf(broken.getMessage());
    if (message.contains(ALERT)) {
      return "the server ended the TLS handshake with the alert "
          + quote.apply(message.substring(message.indexOf(ALERT) + ALERT.length()))
          + ". Check that it knows the authority of the client certificate,"
          + " and that the certificate has neither expired nor been revoked";
    }
    if (find(broken, CertificateExpiredException.class).isPresent()) {
      return "the server's certificate has expired. Renew it";
    }
    if (find(broken, CertificateNotYetValidException.class).isPresent()) {
      return "the server's certificate is not yet valid. Check the clocks";
    }
    if (find(broken, CertPathBuilderException.class).isPresent()
        || find(broken, CertPathValidatorException.class).isPresent()) {
      return "the server's certificate is not signed by "
          + authority
          + ". Give the authority of this cluster as certificate-authority-data";
    }
    return find(broken, CertificateException.class)
        .map(wrong -> "the server's certificate is for another host")
        .map(text -> text + " (" + quote.apply(certificateMessage(broken)) + ")")
        .map(text -> text + ". Use a name of the certificate, in server or as tls-server-name")
        .orElseGet(
            () ->
                "TLS failed ("
                    + quote.apply(message)
                    + "). Check that the server speaks TLS and not plain HTTP");
  }

  private static String certificateMessage(SSLException broken) {
    return find(broken, CertificateException.class)
        .map(found -> String.valueOf(found.getMessage()))
        .orElse("");
  }

  static <T> Optional<T> find(Throwable thrown, Class<T> type) {
    return Stream.iterate(thrown, each -> each != null, Throwable::getCause)
        .limit(20)
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst();
  }
}
