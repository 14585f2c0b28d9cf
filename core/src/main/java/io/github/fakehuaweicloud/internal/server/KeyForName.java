package io.github.fakehuaweicloud.internal.server;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.net.ssl.ExtendedSSLSession;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLSession;
import javax.net.ssl.X509ExtendedKeyManager;

/**
 * The one key of a server, with a certificate for the name that a client asks for. An alias says
 * which names a certificate has beside those that all have.
 */
final class KeyForName extends X509ExtendedKeyManager {

  private static final String SEPARATOR = ",";
  private static final Pattern SPLIT = Pattern.compile(SEPARATOR);

  private final Function<String, List<String>> further;
  private final ServerCertificates certificates;

  /**
   * Makes nothing yet.
   *
   * @param further the names that a certificate needs for a name
   */
  KeyForName(Function<String, List<String>> further, ServerCertificates certificates) {
    this.further = further;
    this.certificates = certificates;
  }

  @Override
  public String chooseEngineServerAlias(String keyType, Principal[] issuers, SSLEngine engine) {
    return keyType.equals("RSA") ? alias(engine.getHandshakeSession()) : null;
  }

  private String alias(SSLSession session) {
    return session instanceof ExtendedSSLSession extended
        ? extended.getRequestedServerNames().stream()
            .filter(SNIHostName.class::isInstance)
            .map(name -> ((SNIHostName) name).getAsciiName())
            .findFirst()
            .map(name -> String.join(SEPARATOR, further.apply(name)))
            .orElse("")
        : "";
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    List<String> names = alias.isEmpty() ? List.of() : SPLIT.splitAsStream(alias).toList();
    return new X509Certificate[] {certificates.with(names)};
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return certificates.key();
  }

  @Override
  public String chooseServerAlias(String keyType, Principal[] issuers, Socket socket) {
    return null;
  }

  @Override
  public String[] getServerAliases(String keyType, Principal[] issuers) {
    return new String[0];
  }

  @Override
  public String[] getClientAliases(String keyType, Principal[] issuers) {
    return new String[0];
  }

  @Override
  public String chooseClientAlias(String[] keyTypes, Principal[] issuers, Socket socket) {
    return null;
  }
}
