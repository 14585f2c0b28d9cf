package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigContext;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigFormatException;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/** Assertions on a kubeconfig. None of its failures prints key material. */
public final class KubeconfigAssert extends AbstractAssert<KubeconfigAssert, Kubeconfig> {

  KubeconfigAssert(Kubeconfig actual) {
    super(actual, KubeconfigAssert.class);
  }

  /**
   * Fails unless the current context has a name.
   *
   * @param name for example {@code internal}
   * @return this assertion
   */
  public KubeconfigAssert hasCurrentContext(String name) {
    isNotNull();
    if (!actual.currentContext().equals(name)) {
      failWith("a kubeconfig with current-context " + name, actual.currentContext());
    }
    return this;
  }

  /**
   * Fails unless the current context leads to an API server.
   *
   * @param server for example {@code https://192.168.1.7:5443}
   * @return this assertion
   */
  public KubeconfigAssert hasServer(String server) {
    isNotNull();
    String current = actual.currentCluster().map(KubeconfigCluster::server).orElse("no cluster");
    if (!current.equals(server)) {
      failWith("a kubeconfig whose current context leads to " + server, current);
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
      failWith("a kubeconfig with the contexts " + List.of(names), contexts.toString());
    }
    return this;
  }

  /**
   * Goes on with the client certificate of the current context.
   *
   * @return assertions on the certificate; fails if there is none
   */
  public CertificateAssert clientCertificate() {
    isNotNull();
    Optional<X509Certificate> certificate = Optional.empty();
    try {
      certificate = actual.currentUser().flatMap(KubeconfigUser::clientCertificate);
    } catch (KubeconfigFormatException malformed) {
      failWith("a kubeconfig whose current user has a client certificate", malformed.getMessage());
    }
    if (certificate.isEmpty()) {
      failWith("a kubeconfig whose current user has a client certificate", "none");
    }
    return Navigation.to(new CertificateAssert(certificate.orElseThrow()), this);
  }

  private void failWith(String expected, String butWas) {
    failWithMessage("%s", Failure.text(expected, butWas));
  }
}
