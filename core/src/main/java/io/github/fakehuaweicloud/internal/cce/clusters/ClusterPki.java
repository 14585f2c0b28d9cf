package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.internal.kubernetes.tls.ServerCredentials;
import io.github.fakehuaweicloud.internal.pki.CertificateAuthority;
import io.github.fakehuaweicloud.internal.pki.ClientSubject;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.internal.pki.Pem;
import io.github.fakehuaweicloud.internal.pki.Signatures;
import io.github.fakehuaweicloud.internal.pki.SignedCertificate;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A cluster's authority, and a client key for each user. Each is made on first use. */
public final class ClusterPki {

  /** As observed for the certificates of control planes. */
  private static final Duration SERVER_VALIDITY = Duration.ofDays(5 * 365L);

  /** For clients whose clock goes a little wrong. */
  private static final Duration SKEW = Duration.ofHours(1);

  private final ClusterSettings cluster;
  private final ClientSubjects clients;
  private final int authorityYears;
  private final KeyPairs keys;
  private final CertificateChanges changes = new CertificateChanges();
  private final Map<String, KeyPair> clientKeys = new HashMap<>();
  private final Map<String, Set<BigInteger>> issued = new HashMap<>();
  private final Set<BigInteger> revoked = new HashSet<>();
  private CertificateAuthority authority;
  private CertificateAuthority otherAuthority;

  ClusterPki(ClusterSettings cluster, ClientSubjects clients, int authorityYears, KeyPairs keys) {
    this.authorityYears = authorityYears;
    this.cluster = cluster;
    this.clients = clients;
    this.keys = keys;
  }

  public record Issued(
      SignedCertificate certificate, String owner, String keyPem, String authorityPem) {

    @Override
    public String toString() {
      return "Issued[" + certificate + " to " + owner + "]";
    }
  }

  ClientSubject subject(String userId) {
    return clients.of(userId);
  }

  CertificateChanges changes() {
    return changes;
  }

  /**
   * Issues a certificate. Its authority is valid now, and outlives it: where the project's clock
   * was moved out of its validity, it is renewed with the same key. Nobody waits while another
   * signs.
   */
  public Issued issue(Issuance asked, Instant now) {
    Order order = order(asked, now);
    SignedCertificate certificate = order.sign();
    remember(certificate, order.client());
    return new Issued(
        certificate,
        order.client().commonName(),
        Pem.write(order.key().getPrivate()),
        order.authority().pem());
  }

  /** All that a certificate is made of. */
  private record Order(
      Issuance issuance,
      ClientSubject client,
      KeyPair key,
      CertificateAuthority authority,
      CertificateAuthority signer) {

    SignedCertificate sign() {
      return signer.issueClientCertificate(
          key.getPublic(), client, issuance.purpose(), issuance.notBefore(), issuance.notAfter());
    }
  }

  private synchronized Order order(Issuance asked, Instant now) {
    Issuance issuance = changes.applyNext(asked);
    authority = authority().validAt(now, issuance.notAfter());
    CertificateAuthority signer =
        issuance.byCluster() ? authority : otherAuthority().validAt(now, issuance.notAfter());
    return new Order(
        issuance, clients.of(issuance.userId()), clientKey(issuance.userId()), authority, signer);
  }

  private synchronized void remember(SignedCertificate certificate, ClientSubject owner) {
    issued
        .computeIfAbsent(owner.commonName(), first -> new HashSet<>())
        .add(certificate.serialNumber());
  }

  public synchronized X509Certificate authorityCertificate(Instant now) {
    authority = authority().validAt(now, now);
    return authority.certificate();
  }

  /** What the API server of the cluster proves itself with, to clients by the system's clock. */
  synchronized ServerCredentials serverCredentials(List<String> hosts) {
    Instant now = Instant.now();
    Instant until = now.plus(SERVER_VALIDITY);
    authority = authority().validAt(now.minus(SKEW), until);
    KeyPair key = keys.next();
    X509Certificate certificate =
        authority.issueServerCertificate(
            key.getPublic(), "kubernetes", hosts, now.minus(SKEW), until);
    return new ServerCredentials(key.getPrivate(), certificate, authority.certificate());
  }

  /** Whether the authority of the cluster has signed it. */
  boolean hasSigned(X509Certificate certificate) {
    CertificateAuthority now;
    synchronized (this) {
      now = authority;
    }
    return now != null && Signatures.isSignedBy(certificate, now.certificate());
  }

  /** Ends the certificates that a user got so far. */
  public synchronized void revoke(String owner) {
    revoked.addAll(issued.getOrDefault(owner, Set.of()));
    issued.remove(owner);
  }

  /** Forgets the keys of clients. The authority stays: its certificate can still be asked for. */
  synchronized void close() {
    clientKeys.clear();
    otherAuthority = null;
  }

  synchronized boolean isRevoked(X509Certificate certificate) {
    return revoked.contains(certificate.getSerialNumber());
  }

  private CertificateAuthority authority() {
    if (authority == null) {
      authority = newAuthority();
    }
    return authority;
  }

  private CertificateAuthority otherAuthority() {
    if (otherAuthority == null) {
      otherAuthority = newAuthority();
    }
    return otherAuthority;
  }

  private CertificateAuthority newAuthority() {
    Instant notBefore = cluster.createdAt().truncatedTo(ChronoUnit.SECONDS);
    Instant notAfter = notBefore.atOffset(ZoneOffset.UTC).plusYears(authorityYears).toInstant();
    return CertificateAuthority.create(keys.next(), notBefore, notAfter);
  }

  private KeyPair clientKey(String userId) {
    return cluster.freshClientKeys()
        ? keys.next()
        : clientKeys.computeIfAbsent(userId, first -> keys.next());
  }
}
