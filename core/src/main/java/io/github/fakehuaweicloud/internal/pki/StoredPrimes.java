package io.github.fakehuaweicloud.internal.pki;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The primes in this jar. They are public, and so is every key made of them. */
final class StoredPrimes {

  private static final String RESOURCE = "primes.txt";

  private StoredPrimes() {}

  static Primes read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                StoredPrimes.class.getResourceAsStream(RESOURCE), StandardCharsets.US_ASCII))) {
      return new Primes(
          lines
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> new BigInteger(1, Base64.getDecoder().decode(line)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE + " of this jar", e);
    }
  }
}
