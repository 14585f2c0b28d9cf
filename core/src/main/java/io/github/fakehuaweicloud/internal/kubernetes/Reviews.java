package io.github.fakehuaweicloud.internal.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.List;

/**
 * Answers who a user is and what it may do.
 *
 * @param version of the API, for example v1
 */
record Reviews(KubernetesUser user, String version) {

  /** Every caller with a good certificate is in it. */
  private static final String AUTHENTICATED = "system:authenticated";

  String self() {
    ObjectNode review = review("SelfSubjectReview", "authentication.k8s.io");
    ObjectNode userInfo = review.putObject("status").putObject("userInfo");
    userInfo.put("username", user.name());
    user.groups().forEach(userInfo.withArray("groups")::add);
    userInfo.withArray("groups").add(AUTHENTICATED);
    return review.toString();
  }

  String access(JsonNode spec) {
    ObjectNode review = review("SelfSubjectAccessReview", "authorization.k8s.io");
    review.set("spec", spec.isObject() ? spec : JsonNodeFactory.instance.objectNode());
    RequestInfo asked = asked(spec);
    boolean allowed = Authorization.allows(user, asked);
    ObjectNode status = review.putObject("status").put("allowed", allowed);
    if (!allowed) {
      status.put("reason", Authorization.refusal(user, asked));
    }
    return review.toString();
  }

  private static RequestInfo asked(JsonNode spec) {
    JsonNode path = spec.path("nonResourceAttributes");
    if (path.isObject()) {
      String text = path.path("path").asText();
      return new RequestInfo(path.path("verb").asText(), "", "", "", "", "", "", text);
    }
    JsonNode attributes = spec.path("resourceAttributes");
    return new RequestInfo(
        attributes.path("verb").asText(),
        attributes.path("group").asText(),
        attributes.path("version").asText(),
        attributes.path("namespace").asText(),
        attributes.path("resource").asText(),
        attributes.path("subresource").asText(),
        attributes.path("name").asText(),
        "");
  }

  /** The same for every namespace. */
  String rules(JsonNode spec) {
    ObjectNode review = review("SelfSubjectRulesReview", "authorization.k8s.io");
    review.set("spec", spec.isObject() ? spec : JsonNodeFactory.instance.objectNode());
    ObjectNode status = review.putObject("status");
    List<String> verbs =
        user.isAdministrator() ? List.of("*") : Authorization.READING.stream().sorted().toList();
    rule(status, "resourceRules", verbs)
        .put("resources", List.of("*"))
        .put("apiGroups", List.of("*"));
    rule(status, "nonResourceRules", user.isAdministrator() ? List.of("*") : List.of("get"))
        .put("nonResourceURLs", List.of("*"));
    status.put("incomplete", false);
    return review.toString();
  }

  private static Rule rule(ObjectNode status, String list, List<String> verbs) {
    return new Rule(status.withArray(list).addObject()).put("verbs", verbs);
  }

  private record Rule(ObjectNode node) {

    Rule put(String field, List<String> values) {
      values.forEach(node.putArray(field)::add);
      return this;
    }
  }

  private ObjectNode review(String kind, String group) {
    ObjectNode review = JsonNodeFactory.instance.objectNode();
    review.put("kind", kind).put("apiVersion", group + "/" + version).putObject("metadata");
    return review;
  }
}
