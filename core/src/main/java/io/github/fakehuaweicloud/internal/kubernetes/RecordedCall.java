package io.github.fakehuaweicloud.internal.kubernetes;

import io.github.fakehuaweicloud.internal.journal.Footprint;
import io.github.fakehuaweicloud.internal.text.Memory;
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

  /** Its own ones, its user, its time, its place among the calls. */
  private static final long OBJECTS = 400;

  /** A client's, which the calls of a connection share. */
  private static final long MEMORY_OF_CERTIFICATE = 6_000;

  Footprint footprint() {
    return Footprint.of(
        OBJECTS
            + Memory.of(method)
            + Memory.of(path)
            + Memory.of(verb)
            + resource.map(Memory::of).orElse(0L)
            + refusal.map(Memory::of).orElse(0L)
            + clientCertificate.map(any -> MEMORY_OF_CERTIFICATE).orElse(0L));
  }

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
