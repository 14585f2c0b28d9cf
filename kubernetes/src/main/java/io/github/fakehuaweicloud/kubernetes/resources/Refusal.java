package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.internal.kubernetes.StatusBody;
import io.github.fakehuaweicloud.internal.kubernetes.StatusDetails;
import io.github.fakehuaweicloud.internal.kubernetes.resources.ResourceType;
import io.github.fakehuaweicloud.kubernetes.KubernetesResponse;

/** What the API server does not do, as the Status that says so. */
final class Refusal extends RuntimeException {

  private static final StatusDetails NOTHING = StatusDetails.of("", "", "");

  private final int code;
  private final String reason;
  private final StatusDetails details;

  private Refusal(int code, String reason, String message, StatusDetails details) {
    super(message, null, false, false);
    this.code = code;
    this.reason = reason;
    this.details = details;
  }

  KubernetesResponse response() {
    return KubernetesResponse.json(code, StatusBody.failure(code, reason, getMessage(), details));
  }

  String status() {
    return StatusBody.failure(code, reason, getMessage(), details);
  }

  static Refusal unknownResource() {
    return new Refusal(
        404, "NotFound", "the server could not find the requested resource", NOTHING);
  }

  static Refusal unsupported(String what) {
    return new Refusal(
        404, "NotFound", "the server could not find the requested resource: " + what, NOTHING);
  }

  static Refusal methodNotAllowed() {
    return new Refusal(
        405,
        "MethodNotAllowed",
        "the server does not allow this method on the requested resource",
        NOTHING);
  }

  static Refusal badRequest(String message) {
    return new Refusal(400, "BadRequest", message, NOTHING);
  }

  static Refusal unsupportedMediaType(String message) {
    return new Refusal(415, "UnsupportedMediaType", message, NOTHING);
  }

  static Refusal gone(String message) {
    return new Refusal(410, "Expired", message, NOTHING);
  }

  /** Clients then list and watch as they did before there were such lists. */
  static Refusal withoutWatchList() {
    return new Refusal(
        422,
        "Invalid",
        "sendInitialEvents: Forbidden: sendInitialEvents is forbidden for watch unless the"
            + " WatchList feature gate is enabled",
        NOTHING);
  }

  static Refusal notFound(ResourceType type, String name) {
    return new Refusal(404, "NotFound", quoted(type, name) + " not found", about(type, name));
  }

  static Refusal alreadyExists(ResourceType type, String name) {
    return new Refusal(
        409, "AlreadyExists", quoted(type, name) + " already exists", about(type, name));
  }

  static Refusal conflict(ResourceType type, String name, String why) {
    return new Refusal(
        409,
        "Conflict",
        "Operation cannot be fulfilled on " + quoted(type, name) + ": " + why,
        about(type, name));
  }

  static Refusal forbidden(ResourceType type, String name, String why) {
    return new Refusal(
        403, "Forbidden", quoted(type, name) + " is forbidden: " + why, about(type, name));
  }

  static Refusal invalid(
      ResourceType type, String name, String field, String reason, String message) {
    return new Refusal(
        422,
        "Invalid",
        type.qualifiedKind() + " \"" + name + "\" is invalid: " + field + ": " + message,
        StatusDetails.of(type.group(), type.kind(), name).cause(reason, message, field));
  }

  private static String quoted(ResourceType type, String name) {
    return type.qualifiedPlural() + " \"" + name + "\"";
  }

  private static StatusDetails about(ResourceType type, String name) {
    return StatusDetails.of(type.group(), type.plural(), name);
  }
}
