package io.github.fakehuaweicloud.kubernetes.resources;

import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Kubernetes, "Field Selectors": name and namespace, and what a few kinds support beyond them. */
final class FieldSelector {

  private static final Pattern REQUIREMENT =
      Pattern.compile("(?<field>[A-Za-z.]+)(?<op>==|=|!=)(?<value>[^=!,]*)");

  private static final Set<String> OF_ALL = Set.of("metadata.name", "metadata.namespace");

  private static final Map<String, Set<String>> OF_KINDS =
      Map.of(
          "pods",
          Set.of(
              "spec.nodeName",
              "spec.restartPolicy",
              "spec.schedulerName",
              "spec.serviceAccountName",
              "status.phase",
              "status.podIP",
              "status.nominatedNodeName"),
          "nodes",
          Set.of("spec.unschedulable"),
          "namespaces",
          Set.of("status.phase"),
          "secrets",
          Set.of("type"),
          "events",
          Set.of(
              "involvedObject.kind",
              "involvedObject.namespace",
              "involvedObject.name",
              "involvedObject.uid",
              "involvedObject.apiVersion",
              "involvedObject.resourceVersion",
              "involvedObject.fieldPath",
              "reason",
              "reportingComponent",
              "source",
              "type"),
          "replicasets.apps",
          Set.of("status.replicas"),
          "jobs.batch",
          Set.of("status.successful"));

  private FieldSelector() {}

  static Predicate<Map<String, Object>> parse(StoredType type, String selector) {
    Predicate<Map<String, Object>> all = object -> true;
    if (selector.isBlank()) {
      return all;
    }
    for (String requirement : selector.split(",", -1)) {
      all = all.and(requirement(type, requirement));
    }
    return all;
  }

  private static Predicate<Map<String, Object>> requirement(StoredType type, String text) {
    Matcher parsed = REQUIREMENT.matcher(text);
    if (!parsed.matches()) {
      throw Refusal.badRequest("unable to parse requirement of fieldSelector: " + text);
    }
    String field = parsed.group("field");
    Set<String> supported = OF_KINDS.getOrDefault(type.type().qualifiedPlural(), Set.of());
    if (!OF_ALL.contains(field) && !supported.contains(field)) {
      throw Refusal.badRequest("field label not supported: " + field);
    }
    String[] path = field.split("\\.", -1);
    boolean wanted = !parsed.group("op").equals("!=");
    String value = parsed.group("value");
    return object -> Trees.text(object, path).equals(value) == wanted;
  }
}
