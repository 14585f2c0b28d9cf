package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/** The unit of what a certificate costs: one SHA256withRSA signature by a key of 2048 bits. */
public final class Signer {

  private final byte[] content = new byte[1_000];
  private final PrivateKey key;

  private Signer(PrivateKey key) {
    this.key = key;
  }

  /** With the key in a kubeconfig, so that none has to be made. */
  public static Signer of(byte[] kubeconfig) {
    return new Signer(
        Kubeconfig.parse(new String(kubeconfig, StandardCharsets.UTF_8))
            .currentUser()
            .flatMap(KubeconfigUser::clientKey)
            .orElseThrow());
  }

  /** Signs once. */
  public byte[] sign() throws GeneralSecurityException {
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(key);
    signature.update(content);
    return signature.sign();
  }
}
