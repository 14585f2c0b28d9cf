package io.github.fakehuaweicloud.internal.cce.clusters;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;

/** An RSA key that tells of each signature. */
@SuppressWarnings("serial") // never written
record WatchedKey(RSAPrivateCrtKey key, Runnable onSignature) implements RSAPrivateCrtKey {

  static KeyPair of(KeyPair pair, Runnable onSignature) {
    return new KeyPair(
        pair.getPublic(), new WatchedKey((RSAPrivateCrtKey) pair.getPrivate(), onSignature));
  }

  /** A signature needs it once. */
  @Override
  public BigInteger getCrtCoefficient() {
    onSignature.run();
    return key.getCrtCoefficient();
  }

  @Override
  public BigInteger getPublicExponent() {
    return key.getPublicExponent();
  }

  @Override
  public BigInteger getPrimeP() {
    return key.getPrimeP();
  }

  @Override
  public BigInteger getPrimeQ() {
    return key.getPrimeQ();
  }

  @Override
  public BigInteger getPrimeExponentP() {
    return key.getPrimeExponentP();
  }

  @Override
  public BigInteger getPrimeExponentQ() {
    return key.getPrimeExponentQ();
  }

  @Override
  public BigInteger getPrivateExponent() {
    return key.getPrivateExponent();
  }

  @Override
  public BigInteger getModulus() {
    return key.getModulus();
  }

  @Override
  public String getAlgorithm() {
    return key.getAlgorithm();
  }

  @Override
  public String getFormat() {
    return key.getFormat();
  }

  @Override
  public byte[] getEncoded() {
    return key.getEncoded();
  }

  @Override
  public String toString() {
    return "WatchedKey[]";
  }
}
