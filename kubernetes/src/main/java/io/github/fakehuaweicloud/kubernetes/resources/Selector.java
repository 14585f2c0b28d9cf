package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcePath;
import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import java.util.Map;
import java.util.function.Predicate;

/** Which objects of a collection a request is about: those with its labels, fields and name. */
final class Selector {

  private Selector() {}

  static Predicate<Map<String, Object>> of(
      KubernetesRequest request, StoredType type, ResourcePath path) {
    Predicate<Map<String, Object>> labels =
        LabelSelector.parse(request.query("labelSelector").orElse(""));
    Predicate<Map<String, Object>> fields =
        FieldSelector.parse(type, request.query("fieldSelector").orElse(""));
    return object ->
        labels.test(object)
            && fields.test(object)
            && (path.namespace().isEmpty()
                || Trees.text(object, "metadata", "namespace").equals(path.namespace()));
  }
}
