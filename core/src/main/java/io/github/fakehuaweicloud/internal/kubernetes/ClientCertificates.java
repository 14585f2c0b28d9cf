package io.github.fakehuaweicloud.internal.kubernetes;

import java.security.cert.X509Certificate;
import java.time.Instant;

/** Says who holds a client certificate. */
@FunctionalInterface
public interface ClientCertificates {

  Holder holder(X509Certificate certificate, Instant now);
}
