package io.github.fakehuaweicloud.internal.hss.agent;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The beginning of every Kubernetes manifest. */
final class Manifest {

  static final String NAMESPACE = "hss";

  private Manifest() {}

  static ObjectNode of(String apiVersion, String kind, String name) {
    ObjectNode manifest = JsonNodeFactory.instance.objectNode();
    manifest.put("apiVersion", apiVersion).put("kind", kind);
    manifest.putObject("metadata").put("name", name);
    return manifest;
  }

  static ObjectNode inNamespace(String apiVersion, String kind, String name) {
    ObjectNode manifest = of(apiVersion, kind, name);
    manifest.withObject("/metadata").put("namespace", NAMESPACE);
    return manifest;
  }
}
