package io.github.fakehuaweicloud.kubernetes.resources;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** What an API server itself adds to a new object, or checks in it. There are no controllers. */
final class Defaults {

  private Defaults() {}

  static void check(StoredType type, Map<String, Object> object) {
    if (type.is("configmaps")) {
      Metadata.checkTexts("data", object.get("data"));
      Metadata.checkTexts("binaryData", object.get("binaryData"));
    }
    if (type.is("secrets")) {
      Metadata.checkTexts("data", object.get("data"));
      Metadata.checkTexts("stringData", object.get("stringData"));
      checkBase64(Trees.object(object.get("data")));
    }
    if (type.is(CustomDefinitions.PLURAL)) {
      CustomDefinitions.check(type.type(), object);
    }
  }

  /** On every write. */
  static void complete(StoredType type, Map<String, Object> object) {
    if (type.is("secrets")) {
      object.putIfAbsent("type", "Opaque");
      encode(object);
    }
    if (type.is("services")) {
      Trees.objectIn(object, "spec").putIfAbsent("type", "ClusterIP");
    }
    if (type.is(CustomDefinitions.PLURAL)) {
      CustomDefinitions.complete(object);
    }
  }

  /** Who creates an object does not say how it is; only a kubelet does, of its node. */
  static void initialStatus(StoredType type, Map<String, Object> object) {
    if (type.type().hasStatus() && !type.is("nodes")) {
      object.remove("status");
    }
    if (type.is("namespaces")) {
      Trees.objectIn(Trees.objectIn(object, "metadata"), "labels")
          .put("kubernetes.io/metadata.name", Trees.text(object, "metadata", "name"));
      Trees.objectIn(object, "spec").put("finalizers", new ArrayList<>(List.of("kubernetes")));
      Trees.objectIn(object, "status").put("phase", "Active");
    }
    if (type.is("pods")) {
      Trees.objectIn(object, "status").put("phase", "Pending");
    }
  }

  private static void encode(Map<String, Object> secret) {
    Object plain = secret.remove("stringData");
    if (plain instanceof Map) {
      Map<String, Object> data = Trees.objectIn(secret, "data");
      Trees.object(plain)
          .forEach(
              (name, value) ->
                  data.put(
                      name,
                      Base64.getEncoder()
                          .encodeToString(String.valueOf(value).getBytes(StandardCharsets.UTF_8))));
    }
  }

  private static void checkBase64(Map<String, Object> data) {
    data.forEach(
        (name, value) -> {
          try {
            Base64.getDecoder().decode(value == null ? "" : value.toString());
          } catch (IllegalArgumentException plain) {
            // Without the value: it is a secret.
            throw Refusal.badRequest("data." + name + " of a Secret must be base64");
          }
        });
  }
}
