package io.github.fakehuaweicloud.kubeconfig;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Turns a {@link Kubeconfig} into maps and lists, in the field order of the page's example. */
final class KubeconfigWriter {

  private KubeconfigWriter() {}

  static Map<String, Object> write(Kubeconfig kubeconfig) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("kind", "Config");
    document.put("apiVersion", "v1");
    document.put("preferences", Map.of());
    document.put("clusters", entries(kubeconfig.clusters(), KubeconfigWriter::write));
    document.put("users", entries(kubeconfig.users(), KubeconfigWriter::write));
    document.put("contexts", entries(kubeconfig.contexts(), KubeconfigWriter::write));
    document.put("current-context", kubeconfig.currentContext());
    return document;
  }

  private static Map<String, Object> write(KubeconfigCluster from) {
    Map<String, Object> cluster = new LinkedHashMap<>();
    cluster.put("server", from.server());
    from.certificateAuthorityData()
        .ifPresent(data -> cluster.put("certificate-authority-data", data));
    if (from.insecureSkipTlsVerify()) {
      cluster.put("insecure-skip-tls-verify", true);
    }
    return entry(from.name(), "cluster", cluster);
  }

  private static Map<String, Object> write(KubeconfigUser from) {
    Map<String, Object> user = new LinkedHashMap<>();
    from.clientCertificateData().ifPresent(data -> user.put("client-certificate-data", data));
    from.clientKeyData().ifPresent(data -> user.put("client-key-data", data));
    return entry(from.name(), "user", user);
  }

  private static Map<String, Object> write(KubeconfigContext from) {
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("cluster", from.cluster());
    context.put("user", from.user());
    return entry(from.name(), "context", context);
  }

  private static Map<String, Object> entry(String name, String field, Map<String, Object> value) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("name", name);
    entry.put(field, value);
    return entry;
  }

  private static <T> List<Map<String, Object>> entries(
      List<T> from, Function<T, Map<String, Object>> write) {
    return from.stream().map(write).toList();
  }
}
