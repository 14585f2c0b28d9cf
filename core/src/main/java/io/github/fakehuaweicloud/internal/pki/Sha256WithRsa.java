package io.github.fakehuaweicloud.internal.pki;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.util.BigIntegers;

/**
 * RSASSA-PKCS1-v1_5 with SHA-256 (RFC 8017, section 8.2). The JDK's signatures are the same bytes,
 * but hide their key from who measures their time: a tenth more for each, and a third more for the
 * first of a key, for keys that are worth nothing outside a test. BouncyCastle's signers first fill
 * tables of every algorithm there is.
 */
final class Sha256WithRsa implements ContentSigner {

  private static final AlgorithmIdentifier ALGORITHM =
      new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

  private static final AlgorithmIdentifier SHA_256 =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();
  private final RSAPrivateCrtKey key;

  private Sha256WithRsa(RSAPrivateCrtKey key) {
    this.key = key;
  }

  /**
   * A signer that signs once.
   *
   * @param signer an RSA key pair that knows its primes, as those of {@link KeyPairs} do
   */
  static Sha256WithRsa by(KeyPair signer) {
    return new Sha256WithRsa((RSAPrivateCrtKey) signer.getPrivate());
  }

  @Override
  public AlgorithmIdentifier getAlgorithmIdentifier() {
    return ALGORITHM;
  }

  @Override
  public OutputStream getOutputStream() {
    return content;
  }

  @Override
  public byte[] getSignature() {
    int length = (key.getModulus().bitLength() + 7) / 8;
    BigInteger message = new BigInteger(1, encodedMessage(length));
    return BigIntegers.asUnsignedByteArray(length, signature(message));
  }

  /** EMSA-PKCS1-v1_5, section 9.2. */
  private byte[] encodedMessage(int length) {
    byte[] digest = digestInfo();
    byte[] message = new byte[length];
    message[1] = 1;
    Arrays.fill(message, 2, length - digest.length - 1, (byte) 0xff);
    System.arraycopy(digest, 0, message, length - digest.length, digest.length);
    return message;
  }

  private byte[] digestInfo() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.toByteArray());
      return new DigestInfo(SHA_256, hash).getEncoded();
    } catch (NoSuchAlgorithmException | IOException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** RSASP1, section 5.2.1, by the Chinese remainder theorem. */
  private BigInteger signature(BigInteger message) {
    BigInteger p = key.getPrimeP();
    BigInteger q = key.getPrimeQ();
    BigInteger ofP = message.modPow(key.getPrimeExponentP(), p);
    BigInteger ofQ = message.modPow(key.getPrimeExponentQ(), q);
    BigInteger h = ofP.subtract(ofQ).multiply(key.getCrtCoefficient()).mod(p);
    return ofQ.add(h.multiply(q));
  }
}
