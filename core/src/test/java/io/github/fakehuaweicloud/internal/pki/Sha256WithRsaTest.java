package io.github.fakehuaweicloud.internal.pki;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class Sha256WithRsaTest {

  @RepeatedTest(20)
  void gives_the_bytes_that_the_jdk_gives() throws Exception {
    KeyPair key = KeyPairs.stored().next();
    byte[] content = key.getPublic().getEncoded();

    assertThat(signature(key, content)).isEqualTo(signatureOfTheJdk(key, content));
  }

  @Test
  void signs_by_a_key_whose_primes_were_searched_by_the_jdk() throws Exception {
    KeyPair key = KeyPairs.fresh().next();
    byte[] content = "content".getBytes(US_ASCII);

    assertThat(signature(key, content)).isEqualTo(signatureOfTheJdk(key, content));
  }

  private static byte[] signature(KeyPair key, byte[] content) throws IOException {
    Sha256WithRsa signer = Sha256WithRsa.by(key);
    signer.getOutputStream().write(content);
    return signer.getSignature();
  }

  private static byte[] signatureOfTheJdk(KeyPair key, byte[] content)
      throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key.getPrivate());
    signature.update(content);
    return signature.sign();
  }
}
