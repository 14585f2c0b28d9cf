package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Optional;

public record RecordedCall(
    String method,
    String path,
    String verb,
    Optional<String> resource,
    Optional<KubernetesUser> user,
    Optional<X509Certificate> clientCertificate,
    String context,
    int status,
    Optional<String> refusal,
    Instant receivedAt)
    implements ApiServerCall {

  @Override
  public String toString() {
    return method
        + " "
        + Quotes.escape(path)
        + user.map(known -> " by " + known.name()).orElse("")
        + ", context "
        + context
        + " -> "
        + status
        + refusal.map(reason -> ": " + Quotes.escape(reason)).orElse("");
  }
}
