package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigCluster;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigContext;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigUser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How a kubeconfig differs from the one that was issued, with certificates and keys as digests. An
 * application may choose another context of it, and leave out what that one does not need.
 */
final class KubeconfigDifference {

  private KubeconfigDifference() {}

  /**
   * Whether all that is in it was issued, and its current context leads to a cluster and a user.
   */
  static boolean isNone(Kubeconfig came, Kubeconfig issued) {
    return issued.clusters().containsAll(came.clusters())
        && issued.users().containsAll(came.users())
        && issued.contexts().containsAll(came.contexts())
        && hasContext(came);
  }

  private static boolean hasContext(Kubeconfig came) {
    return came.currentCluster().isPresent() && came.currentUser().isPresent();
  }

  /** The fields in which a kubeconfig differs from the nearest of several. */
  static String toNearest(Kubeconfig came, List<Kubeconfig> expected) {
    List<String> nearest =
        expected.stream()
            .map(each -> differences(came, each))
            .min(Comparator.comparing(List::size))
            .orElseThrow();
    return "a kubeconfig that differs in%n  %s".formatted(String.join("%n  ".formatted(), nearest));
  }

  private static List<String> differences(Kubeconfig came, Kubeconfig expected) {
    Map<String, String> cameFields = fields(came);
    Map<String, String> expectedFields = fields(expected);
    List<String> lines = new ArrayList<>();
    new TreeMap<>(cameFields)
        .forEach(
            (name, was) -> {
              String wanted = expectedFields.getOrDefault(name, "absent");
              if (!was.equals(wanted)) {
                lines.add(name + ": " + was + ", expected " + wanted);
              }
            });
    if (!hasContext(came)) {
      lines.add(
          "current-context: "
              + Values.print(came.currentContext())
              + ", expected one of "
              + expected.contexts().stream().map(KubeconfigContext::name).toList()
              + " that is there with its cluster and user");
    }
    return lines.isEmpty() ? List.of("entries of the same name") : lines;
  }

  private static Map<String, String> fields(Kubeconfig kubeconfig) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (KubeconfigCluster cluster : kubeconfig.clusters()) {
      String at = "cluster " + cluster.name() + " ";
      fields.put(at + "server", Secrets.maskEmbedded(cluster.server()));
      fields.put(
          at + "certificate-authority-data",
          cluster.certificateAuthorityData().map(Secrets::mask).orElse("absent"));
      fields.put(at + "insecure-skip-tls-verify", "" + cluster.insecureSkipTlsVerify());
    }
    for (KubeconfigUser user : kubeconfig.users()) {
      String at = "user " + user.name() + " ";
      fields.put(
          at + "client-certificate-data",
          user.clientCertificateData().map(Secrets::mask).orElse("absent"));
      fields.put(at + "client-key-data", user.clientKeyData().map(Secrets::mask).orElse("absent"));
    }
    for (KubeconfigContext context : kubeconfig.contexts()) {
      fields.put(
          "context " + context.name(),
          "cluster " + context.cluster() + " and user " + context.user());
    }
    return fields;
  }
}
