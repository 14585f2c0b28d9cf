package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The body of a request, which is JSON or YAML. */
final class Body {

  private static final Set<String> YAML =
      Set.of("application/yaml", "application/apply-patch+yaml");

  private Body() {}

  /** Without parameters, in lower case; JSON unless the client says something else. */
  static String mediaType(KubernetesRequest request) {
    String type = request.header("Content-Type").orElse("").split(";", 2)[0].strip();
    return type.isEmpty() ? "application/json" : type.toLowerCase(Locale.ROOT);
  }

  /** An object that is to be kept. */
  static Map<String, Object> resource(KubernetesRequest request) {
    String type = mediaType(request);
    if (!type.equals("application/json") && !type.equals("application/yaml")) {
      throw Refusal.unsupportedMediaType(
          "the body of the request was in an unknown format - accepted media types include:"
              + " application/json, application/yaml; the request has "
              + type);
    }
    return object(request);
  }

  static Map<String, Object> object(KubernetesRequest request) {
    String body = request.body();
    if (body.isBlank()) {
      throw Refusal.badRequest("the request has no body, and needs an object");
    }
    boolean yaml = YAML.contains(mediaType(request));
    if (!yaml && !body.stripLeading().startsWith("{")) {
      throw Refusal.badRequest("the object provided is unrecognized: no JSON object");
    }
    try {
      return Trees.read(body);
    } catch (RuntimeException | StackOverflowError unreadable) {
      throw Refusal.badRequest(
          "the object provided is unrecognized: no " + (yaml ? "YAML" : "JSON") + " object");
    }
  }

  static List<Object> list(KubernetesRequest request) {
    String body = request.body();
    if (!body.stripLeading().startsWith("[")) {
      throw Refusal.badRequest("a JSON patch is an array of operations");
    }
    try {
      return Trees.readList(body);
    } catch (RuntimeException | StackOverflowError unreadable) {
      throw Refusal.badRequest("the JSON patch is no JSON");
    }
  }
}
