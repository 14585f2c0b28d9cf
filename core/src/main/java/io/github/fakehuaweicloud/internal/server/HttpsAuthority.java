package io.github.fakehuaweicloud.internal.server;

import io.github.fakehuaweicloud.internal.engine.InetAddresses;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.internal.pki.Pem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/**
 * The authority of one server's HTTPS port, in the forms in which clients want to know it. It is
 * made when somebody first asks for it or connects.
 */
public final class HttpsAuthority {

  /** It holds nothing secret; the JDK's tools want a password of six characters. */
  public static final String PKCS12_PASSWORD = "changeit";

  /** Resumption saves a client a fraction of a millisecond here. */
  private static final int MOST_SESSIONS = 1_000;

  private final ServerNames names;
  private final ServerCertificates certificates;

  private HttpsAuthority(ServerNames names, KeyPairs keys) {
    this.names = names;
    this.certificates = new ServerCertificates(keys, names);
  }

  /** With keys that nobody can know, if others than this machine can connect. */
  static HttpsAuthority of(String bindAddress) {
    return new HttpsAuthority(
        ServerNames.at(bindAddress),
        InetAddresses.isLoopback(bindAddress) ? KeyPairs.stored() : KeyPairs.fresh());
  }

  public X509Certificate certificate() {
    return certificates.authority();
  }

  /** For {@code SSL_CERT_FILE}, {@code curl --cacert} and the like. */
  public String pem() {
    return Pem.write(certificate());
  }

  /** A trust store for Java, with {@link #PKCS12_PASSWORD}. */
  public byte[] pkcs12() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("fake-huaweicloud", certificate());
      store.store(bytes, PKCS12_PASSWORD.toCharArray());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("Every Java platform has PKCS#12", e);
    }
    return bytes.toByteArray();
  }

  /** What the server proves itself with. */
  SSLContext context() {
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(
          new KeyManager[] {new KeyForName(names::furtherFor, certificates)},
          new TrustManager[0],
          null);
      context.getServerSessionContext().setSessionCacheSize(MOST_SESSIONS);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot set up TLS for HTTPS", e);
    }
  }
}
