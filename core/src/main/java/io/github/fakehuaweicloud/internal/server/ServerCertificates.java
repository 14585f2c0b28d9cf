package io.github.fakehuaweicloud.internal.server;

import io.github.fakehuaweicloud.internal.pki.CertificateAuthority;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An authority and the certificates that it has issued for one server. Each is made when it is
 * first asked for. All are for one key, so it does not matter if one is forgotten and made again.
 */
final class ServerCertificates {

  /** Clients choose the names, so there must be an end. The one that was not used longest goes. */
  static final int MOST = 64;

  private static final String NAME = "Fake Huawei Cloud";

  private static final Duration VALIDITY = Duration.ofDays(10 * 365L);

  /** Some clients refuse a server's certificate that is valid for more than 825 days. */
  private static final Duration SERVER_VALIDITY = Duration.ofDays(730);

  /** For clients whose clock goes a little wrong. */
  private static final Duration SKEW = Duration.ofHours(1);

  private final KeyPairs keys;
  private final ServerNames names;
  private final Map<List<String>, X509Certificate> issued =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, X509Certificate> eldest) {
          return size() > MOST;
        }
      };

  private CertificateAuthority authority;
  private KeyPair key;

  ServerCertificates(KeyPairs keys, ServerNames names) {
    this.keys = keys;
    this.names = names;
  }

  synchronized X509Certificate authority() {
    return made().certificate();
  }

  synchronized PrivateKey key() {
    return keyPair().getPrivate();
  }

  /** The certificate with these names beside those that all have. */
  synchronized X509Certificate with(List<String> further) {
    return issued.computeIfAbsent(further, this::issue);
  }

  synchronized int size() {
    return issued.size();
  }

  private X509Certificate issue(List<String> further) {
    Instant now = Instant.now();
    return made()
        .issueServerCertificate(
            keyPair().getPublic(),
            NAME,
            names.with(further),
            now.minus(SKEW),
            now.plus(SERVER_VALIDITY));
  }

  private CertificateAuthority made() {
    if (authority == null) {
      Instant start = Instant.now().minus(SKEW);
      authority =
          CertificateAuthority.named(
              NAME, NAME + " authority", keys.next(), start, start.plus(VALIDITY));
    }
    return authority;
  }

  private KeyPair keyPair() {
    if (key == null) {
      key = keys.next();
    }
    return key;
  }
}
