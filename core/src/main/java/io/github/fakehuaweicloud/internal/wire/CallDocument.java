package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.internal.pki.Pem;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.time.Instant;
import java.util.Optional;

/**
 * A call of the API server of a cluster.
 *
 * @param clientCertificate PEM
 */
public record CallDocument(
    String method,
    String path,
    String verb,
    Optional<String> resource,
    int status,
    Optional<KubernetesUser> user,
    Optional<String> refusal,
    Instant receivedAt,
    String context,
    Optional<String> clientCertificate) {

  public static CallDocument of(ApiServerCall call) {
    return new CallDocument(
        call.method(),
        call.path(),
        call.verb(),
        call.resource(),
        call.status(),
        call.user(),
        call.refusal(),
        call.receivedAt(),
        call.context(),
        call.clientCertificate().map(Pem::write));
  }
}
