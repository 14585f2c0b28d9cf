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
import java.util.Objects;
import java.util.TreeSet;

/** Lists the fields in which two kubeconfigs differ, with certificates and keys as digests. */
final class KubeconfigDifference {

  private KubeconfigDifference() {}

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
    TreeSet<String> names = new TreeSet<>(cameFields.keySet());
    names.addAll(expectedFields.keySet());
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      String was = cameFields.getOrDefault(name, "absent");
      String wanted = expectedFields.getOrDefault(name, "absent");
      if (!Objects.equals(was, wanted)) {
        lines.add(name + ": " + was + ", expected " + wanted);
      }
    }
    return lines.isEmpty() ? List.of("the order of its entries") : lines;
  }

  private static Map<String, String> fields(Kubeconfig kubeconfig) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("current-context", kubeconfig.currentContext());
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
