package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.Optional;

/**
 * Who holds a client certificate, or why it is not accepted.
 *
 * @param user empty if it is not accepted
 * @param refusal empty if it is accepted
 */
public record Holder(Optional<KubernetesUser> user, Optional<String> refusal) {

  public static Holder known(KubernetesUser user) {
    return new Holder(Optional.of(user), Optional.empty());
  }

  public static Holder refused(String reason) {
    return new Holder(Optional.empty(), Optional.of(reason));
  }
}
