package io.github.fakehuaweicloud.internal.hss.connection;

import io.github.fakehuaweicloud.internal.pki.Pem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The certificates and the key of a user entry. */
record ClientIdentity(List<X509Certificate> chain, PrivateKey key) {

  private static final String CERTIFICATE = "client-certificate-data";
  private static final String KEY = "client-key-data";

  /** No server wants more, and a client that sends megabytes may wait for one that reads none. */
  private static final int LONGEST_CHAIN = 10;

  static boolean isIn(Entry user) throws UnusableKubeconfigException {
    return user.text(CERTIFICATE).isPresent();
  }

  static Optional<ClientIdentity> of(Entry user) throws UnusableKubeconfigException {
    Optional<String> certificate = user.text(CERTIFICATE);
    Optional<String> key = user.text(KEY);
    if (certificate.isPresent() != key.isPresent()) {
      throw new UnusableKubeconfigException(
          user.title() + ": expected " + CERTIFICATE + " and " + KEY + ", got only one of them");
    }
    if (certificate.isEmpty()) {
      return Optional.empty();
    }
    ClientIdentity identity =
        new ClientIdentity(
            certificates(user, CERTIFICATE, certificate.get()), key(user, key.orElseThrow()));
    if (identity.chain().size() > LONGEST_CHAIN || !identity.isPair()) {
      throw new UnusableKubeconfigException(
          user.title()
              + ": expected a key that belongs to the first of at most "
              + LONGEST_CHAIN
              + " certificates, got another one. Take both from the same answer");
    }
    return Optional.of(identity);
  }

  /** At least one. */
  static List<X509Certificate> certificates(Entry entry, String field, String data)
      throws UnusableKubeconfigException {
    try {
      List<X509Certificate> found = Pem.readCertificates(Base64.getMimeDecoder().decode(data));
      if (!found.isEmpty()) {
        return found;
      }
    } catch (CertificateException | IllegalArgumentException unreadable) {
      // Some quote the bytes that they could not read.
    }
    throw new UnusableKubeconfigException(
        field + " of " + entry.title() + ": expected base64 of PEM certificates, but it has none");
  }

  private static PrivateKey key(Entry user, String data) throws UnusableKubeconfigException {
    try {
      return Pem.readPrivateKey(
          new String(Base64.getMimeDecoder().decode(data), StandardCharsets.UTF_8));
    } catch (IOException | IllegalArgumentException unreadable) {
      throw new UnusableKubeconfigException(
          KEY + " of " + user.title() + ": expected base64 of an unencrypted PEM private key");
    }
  }

  private boolean isPair() {
    String algorithm = key.getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
    try {
      Signature signer = Signature.getInstance(algorithm);
      signer.initSign(key);
      signer.update(chain.get(0).getSignature());
      byte[] signature = signer.sign();
      Signature verifier = Signature.getInstance(algorithm);
      verifier.initVerify(chain.get(0).getPublicKey());
      verifier.update(chain.get(0).getSignature());
      return verifier.verify(signature);
    } catch (GeneralSecurityException otherKind) {
      return false;
    }
  }

  /** A key must not be printed. */
  @Override
  public String toString() {
    return "ClientIdentity[" + chain.get(0).getSubjectX500Principal() + "]";
  }
}
