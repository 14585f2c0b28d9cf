package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.pki.CertificateAuthority;
import io.github.fakehuaweicloud.pki.ClientSubject;
import io.github.fakehuaweicloud.pki.KeyPairStore;
import io.github.fakehuaweicloud.pki.Pem;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A cluster's authority and client key, both made when they are first asked for. Its key pairs are
 * borrowed, and given back when the project closes.
 */
final class ClusterPki {

  /**
   * 20 years were observed, but the page lets a client certificate live for 30, and none may
   * outlive its authority, not even one that a moved clock issues years from now.
   */
  private static final int AUTHORITY_YEARS = 50;

  private final Cluster cluster;
  private final ClientSubject client;
  private final KeyPairStore keys;
  private final List<KeyPair> borrowed = new ArrayList<>();
  private CertificateAuthority authority;
  private KeyPair clientKey;

  ClusterPki(Cluster cluster, ClientSubject client, KeyPairStore keys) {
    this.cluster = cluster;
    this.client = client;
    this.keys = keys;
  }

  /** A client certificate with its key and its authority's certificate, in PEM. */
  record Issued(X509Certificate certificate, String keyPem, String authorityPem) {}

  synchronized Issued issue(Instant now, Duration validity) {
    KeyPair key = clientKey();
    Instant notBefore = now.truncatedTo(ChronoUnit.SECONDS);
    X509Certificate certificate =
        authority()
            .issueClientCertificate(key.getPublic(), client, notBefore, notBefore.plus(validity));
    return new Issued(
        certificate, Pem.write(key.getPrivate()), Pem.write(authority().certificate()));
  }

  synchronized X509Certificate authorityCertificate() {
    return authority().certificate();
  }

  synchronized void close() {
    borrowed.forEach(keys::giveBack);
    borrowed.clear();
    authority = null;
    clientKey = null;
  }

  private CertificateAuthority authority() {
    if (authority == null) {
      Instant notBefore = cluster.createdAt().truncatedTo(ChronoUnit.SECONDS);
      Instant notAfter = notBefore.atOffset(ZoneOffset.UTC).plusYears(AUTHORITY_YEARS).toInstant();
      authority = CertificateAuthority.create(borrowKey(), notBefore, notAfter);
    }
    return authority;
  }

  private KeyPair clientKey() {
    if (clientKey == null || cluster.freshClientKeys()) {
      clientKey = borrowKey();
    }
    return clientKey;
  }

  private KeyPair borrowKey() {
    KeyPair key = keys.borrow();
    borrowed.add(key);
    return key;
  }
}
