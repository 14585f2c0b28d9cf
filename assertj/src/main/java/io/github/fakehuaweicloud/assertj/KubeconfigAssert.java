package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigContext;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * Assertions on a kubeconfig. Failures print no key material.
 *
 * <pre>{@code
 * assertThat(Kubeconfig.parse(yaml))
 *     .hasCurrentContext("external")
 *     .hasContexts("internal", "external", "externalTLSVerify")
 *     .hasServer("https://203.0.113.7:5443");
 * }</pre>
 */
public class KubeconfigAssert extends NavigableAssert<KubeconfigAssert, Kubeconfig> {

  /**
   * For AssertJ's soft assertions. Tests start with {@code assertThat(kubeconfig)}.
   *
   * @param actual any kubeconfig
   */
  public KubeconfigAssert(Kubeconfig actual) {
    super(actual, KubeconfigAssert.class);
  }

  /**
   * Fails unless the current context has this name.
   *
   * @param name for example {@code internal}
   * @return this assertion
   */
  public KubeconfigAssert hasCurrentContext(String name) {
    isNotNull();
    if (!actual.currentContext().equals(name)) {
      throw failure(
          Failure.of(
              "a kubeconfig with current-context " + Values.print(name),
              Values.print(actual.currentContext())));
    }
    return this;
  }

  /**
   * Fails unless the current context leads to this API server.
   *
   * @param server for example {@code https://192.0.2.7:5443}
   * @return this assertion
   */
  public KubeconfigAssert hasServer(String server) {
    isNotNull();
    Optional<String> current = actual.currentCluster().map(KubeconfigCluster::server);
    if (!current.equals(Optional.of(server))) {
      throw failure(
          Failure.of(
              "a kubeconfig whose current context leads to " + Values.print(server),
              Values.print(current)));
    }
    return this;
  }

  /**
   * Fails unless the contexts have exactly these names, in this order.
   *
   * @param names for example {@code internal, external, externalTLSVerify}
   * @return this assertion
   */
  public KubeconfigAssert hasContexts(String... names) {
    isNotNull();
    List<String> contexts = actual.contexts().stream().map(KubeconfigContext::name).toList();
    if (!contexts.equals(List.of(names))) {
      throw failure(
          Failure.of("a kubeconfig with the contexts " + List.of(names), contexts.toString()));
    }
    return this;
  }

  /**
   * Goes on with the client certificate of the current context, for example {@code
   * clientCertificate().isValidFor(Duration.ofDays(30))}.
   *
   * @return assertions on the certificate; fails if there is none
   */
  public final CertificateAssert clientCertificate() {
    return navigate(
        this::findClientCertificate,
        CertificateAssert::new,
        CertificateAssert.class,
        X509Certificate.class);
  }

  private X509Certificate findClientCertificate() {
    String expected = "a kubeconfig whose current user has a client certificate";
    try {
      return actual
          .currentUser()
          .flatMap(KubeconfigUser::clientCertificate)
          .orElseThrow(() -> failure(Failure.of(expected, "none")));
    } catch (KubeconfigFormatException malformed) {
      throw failure(Failure.of(expected, malformed.getMessage()));
    }
  }
}
