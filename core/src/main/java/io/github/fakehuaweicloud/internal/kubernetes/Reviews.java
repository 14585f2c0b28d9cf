package io.github.fakehuaweicloud.internal.kubernetes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourcePath;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers who a user is and what it may do. */
record Reviews(KubernetesUser user) {

  /** Every caller with a good certificate is in it. */
  private static final String AUTHENTICATED = "system:authenticated";

  private static final List<String> EVERYTHING = List.of("*");

  /**
   * The review with its status.
   *
   * @param spec as it was sent; anything but an object counts as an empty one
   */
  String answer(ReviewKind kind, JsonNode spec) {
    return switch (kind) {
      case SELF_SUBJECT_REVIEW -> self(review("SelfSubjectReview", kind)).toString();
      case SELF_SUBJECT_ACCESS_REVIEW ->
          access(review("SelfSubjectAccessReview", kind), spec).toString();
      case SELF_SUBJECT_RULES_REVIEW ->
          rules(review("SelfSubjectRulesReview", kind), spec).toString();
    };
  }

  private static ObjectNode review(String kind, ReviewKind of) {
    ObjectNode review = JsonNodeFactory.instance.objectNode();
    review.put("kind", kind).put("apiVersion", of.apiVersion()).putObject("metadata");
    return review;
  }

  private ObjectNode self(ObjectNode review) {
    ObjectNode userInfo = review.putObject("status").putObject("userInfo");
    userInfo.put("username", user.name());
    user.groups().forEach(userInfo.withArray("groups")::add);
    userInfo.withArray("groups").add(AUTHENTICATED);
    return review;
  }

  private ObjectNode access(ObjectNode review, JsonNode spec) {
    setSpec(review, spec);
    RequestInfo asked = asked(spec);
    boolean allowed = Authorization.allows(user, asked);
    ObjectNode status = review.putObject("status").put("allowed", allowed);
    if (!allowed) {
      status.put("reason", Authorization.refusal(user, asked));
    }
    return review;
  }

  private static void setSpec(ObjectNode review, JsonNode spec) {
    review.set("spec", spec.isObject() ? spec : JsonNodeFactory.instance.objectNode());
  }

  private static RequestInfo asked(JsonNode spec) {
    JsonNode other = spec.path("nonResourceAttributes");
    if (other.isObject()) {
      return new RequestInfo(
          other.path("verb").asText(), Optional.empty(), other.path("path").asText());
    }
    JsonNode attributes = spec.path("resourceAttributes");
    ResourcePath resource =
        new ResourcePath(
            attributes.path("group").asText(),
            attributes.path("version").asText(),
            attributes.path("namespace").asText(),
            attributes.path("resource").asText(),
            attributes.path("name").asText(),
            attributes.path("subresource").asText());
    return new RequestInfo(attributes.path("verb").asText(), Optional.of(resource), "");
  }

  /** The same for every namespace. */
  private ObjectNode rules(ObjectNode review, JsonNode spec) {
    setSpec(review, spec);
    ObjectNode status = review.putObject("status");
    if (user.isAdministrator()) {
      addRule(status, EVERYTHING, EVERYTHING, EVERYTHING);
    } else {
      addRule(status, Authorization.READING.stream().sorted().toList(), EVERYTHING, EVERYTHING);
      Stream.of(ReviewKind.values())
          .forEach(
              kind ->
                  addRule(
                      status,
                      List.of("create"),
                      List.of(kind.apiVersion().replace("/v1", "")),
                      List.of(kind.plural())));
    }
    ObjectNode other = status.withArray("nonResourceRules").addObject();
    put(other, "verbs", user.isAdministrator() ? EVERYTHING : List.of("get"));
    put(other, "nonResourceURLs", EVERYTHING);
    status.put("incomplete", false);
    return review;
  }

  private static void addRule(
      ObjectNode status, List<String> verbs, List<String> groups, List<String> resources) {
    ObjectNode rule = status.withArray("resourceRules").addObject();
    put(rule, "verbs", verbs);
    put(rule, "apiGroups", groups);
    put(rule, "resources", resources);
  }

  private static void put(ObjectNode rule, String field, List<String> values) {
    values.forEach(rule.putArray(field)::add);
  }
}
