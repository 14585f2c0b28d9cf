package io.github.fakehuaweicloud.internal.project;

import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/** A running server, in this JVM or elsewhere. Thread-safe. */
public interface OpenServer {

  /** Without a trailing slash. */
  String endpoint();

  /** Empty unless the server listens for HTTPS, too. */
  Optional<String> httpsEndpoint();

  /** Whom clients of the HTTPS endpoint must trust; empty without one. */
  Optional<X509Certificate> httpsCertificate();

  /** What its control API asks for; empty if it asks for nothing. */
  Optional<String> controlKey();

  /**
   * Opens a project.
   *
   * @throws IllegalStateException if the server is closed, or another project has the same identity
   */
  OpenProject newProject(ProjectSettings settings);

  /**
   * A project that is open already. Closing what is returned leaves it open.
   *
   * @throws IllegalStateException if there is none with this id
   */
  OpenProject attach(String id);

  /** The requests that belong to no project, oldest first. */
  List<RecordedRequest> unattributed();

  boolean isClosed();

  int port();

  /** Closing twice does nothing more. */
  void close();

  static IllegalStateException noSuchProject(String id, String endpoint) {
    return new IllegalStateException(
        "There is no open project "
            + Quotes.quote(Quotes.cut(id, 256))
            + " on the server at "
            + endpoint
            + ". newProject(…) opens one");
  }
}
