package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FreshKeysTest {

  @Test
  void are_made_when_they_are_asked_for() throws IOException {
    assertThat(isPublicKnowledge(modulusOfAuthority("--port=0", "--fresh-keys"))).isFalse();
  }

  @Test
  void are_made_when_other_machines_can_connect() throws IOException {
    assertThat(isPublicKnowledge(modulusOfAuthority("--port=0", "--bind-address=0.0.0.0")))
        .isFalse();
  }

  @Test
  void are_not_made_otherwise() throws IOException {
    assertThat(isPublicKnowledge(modulusOfAuthority("--port=0"))).isTrue();
  }

  private static BigInteger modulusOfAuthority(String... arguments) {
    AtomicReference<BigInteger> modulus = new AtomicReference<>();
    CommandLineRun.of(cloud -> modulus.set(modulusOf(cloud)), arguments);
    return modulus.get();
  }

  private static BigInteger modulusOf(LocalProject cloud) {
    return ((RSAPublicKey)
            cloud.cce().certificateAuthority(cloud.cce().clusters().get(0)).getPublicKey())
        .getModulus();
  }

  private static boolean isPublicKnowledge(BigInteger modulus) throws IOException {
    try (InputStream primes =
        FakeHuaweiCloud.class.getResourceAsStream("internal/pki/primes.txt")) {
      return new String(primes.readAllBytes(), StandardCharsets.US_ASCII)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> new BigInteger(1, Base64.getDecoder().decode(line)))
          .anyMatch(prime -> modulus.mod(prime).signum() == 0);
    }
  }
}
