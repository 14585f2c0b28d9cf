package io.github.fakehuaweicloud.internal.project;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.iam.Iam;
import io.github.fakehuaweicloud.requests.RequestLog;
import io.github.fakehuaweicloud.stubs.Stubs;
import java.security.cert.X509Certificate;
import java.util.Optional;

/** An open project, in this JVM or on a server elsewhere. Thread-safe. */
public interface OpenProject {

  /** Of the server, without a trailing slash. */
  String endpoint();

  /** Empty unless the server listens for HTTPS, too. */
  Optional<String> httpsEndpoint();

  /** Whom clients of the HTTPS endpoint must trust; empty without one. */
  Optional<X509Certificate> httpsAuthority();

  /** Whose it is, for messages. */
  Optional<String> description();

  Cce cce();

  Hss hss();

  Iam iam();

  Stubs stubs();

  RequestLog requestLog();

  SettableClock clock();

  /** As it was opened: nothing happened, the same id and credentials. */
  void reset();

  /** Closing twice does nothing more. */
  void close();
}
