package io.github.fakehuaweicloud;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.List;

/** Tells keys that anybody can read out of the jar from others. */
final class KeyOrigin {

  private static final List<BigInteger> PRIMES = read();

  private KeyOrigin() {}

  static boolean isOfStoredPrimes(PublicKey key) {
    BigInteger modulus = ((RSAPublicKey) key).getModulus();
    return PRIMES.stream().anyMatch(prime -> modulus.mod(prime).signum() == 0);
  }

  private static List<BigInteger> read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                KeyOrigin.class.getResourceAsStream("internal/pki/primes.txt"),
                StandardCharsets.US_ASCII))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new BigInteger(1, Base64.getDecoder().decode(line)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
