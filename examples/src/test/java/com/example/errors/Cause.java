package com.example.errors;

import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.iam.IamError;

/**
 * When the fake gives an error, and where it comes from: what no run can find out. A new error does
 * not compile before it is added here.
 *
 * @param when when the fake gives it by itself
 * @param source documented, observed or ours, as in docs/fidelity.md
 */
record Cause(String when, String source) {

  private static final String ONLY_AS_A_FAULT = "only as a fault";

  static Cause of(CceError error) {
    return switch (error) {
      case INVALID_REQUEST ->
          new Cause(
              "a request breaks a row; the cluster has no running control plane; an elastic IP"
                  + " cannot be bound",
              "documented; both codes together observed");
      case CONTENT_TYPE_NOT_SUPPORTED ->
          cce("a `Content-Type` other than `application/json`, where there is a body");
      case VERSION_NOT_SUPPORTED -> cce("the cluster is too old: v1.13 to issue, v1.19 to revoke");
      case FORBIDDEN ->
          cce(
              "credentials of another project; the 1,001st cluster; a protected cluster is"
                  + " deleted");
      case NOT_FOUND ->
          new Cause("no such cluster or job", "documented; both codes together observed");
      case ALREADY_EXISTS -> cce("a cluster of that name exists");
      case AUTHORIZATION_FAILED, LOCKED, THROTTLED, INTERNAL -> cce(ONLY_AS_A_FAULT);
    };
  }

  static Cause of(HssError error) {
    return switch (error) {
      case INVALID_PARAMETER -> documented("a request breaks a row");
      case MALFORMED_REQUEST -> documented("the body is no JSON object");
      case ACCESS_DENIED -> documented("credentials of another project");
      case NOT_FOUND -> documented("no such multi-cloud cluster");
      case INSUFFICIENT_PERMISSIONS, QUOTA_CREATION_NOT_ALLOWED, QUOTAS_INSUFFICIENT ->
          documented(ONLY_AS_A_FAULT);
    };
  }

  static Cause of(IamError error) {
    return switch (error) {
      case INVALID_PARAMETER -> documented("a request breaks a row");
      case INVALID_BODY -> documented("the body is no JSON object");
      case SECURITY_TOKEN_EXPIRED -> documented("a log-in by a temporary access key that expired");
      case UNKNOWN_PROJECT -> documented("a log-in to a project or account that is not the user's");
      case UNAUTHENTICATED -> documented("a log-in by a wrong access key or secret key");
      case WRONG_PASSWORD -> documented("a log-in by a wrong password, user or account");
      case TOKEN_EXPIRED -> documented("a log-in by an expired token, or verifying one");
      case TOKEN_INVALID ->
          documented("a log-in by a revoked or unknown token, or verifying a revoked one");
      case NOT_FOUND -> documented("verifying an unknown token");
      case INVALID_SUBJECT_TOKEN, USER_LOCKED, FORBIDDEN, CONFLICT, THROTTLED, INTERNAL ->
          documented(ONLY_AS_A_FAULT);
    };
  }

  static Cause of(GatewayError error) {
    return switch (error) {
      case API_REQUEST_ERROR ->
          documented("a request that is no good HTTP, is compressed, or stalls");
      case INCORRECT_AUTHENTICATION ->
          new Cause(
              "credentials that are missing, unknown, expired or deleted; a wrong signature, or"
                  + " one of more than 15 minutes ago",
              "documented; texts observed");
      case TOKEN_MUST_BE_UPDATED -> documented("a revoked token");
      case API_NOT_FOUND -> documented("a path or method of no operation");
      case REQUEST_TOO_LARGE -> documented("a body above 12 MB");
      case THROTTLED -> documented("`Fault.throttled()`");
      case INTERNAL -> documented("a stub or a condition of the test threw");
      case BACKEND_UNAVAILABLE -> documented("`Fault.badGateway()`");
      case BACKEND_TIMEOUT -> documented("`Fault.gatewayTimeout()`");
      case NOT_AUTHORIZED, ACCESS_DENIED, IAM_UNAVAILABLE -> documented(ONLY_AS_A_FAULT);
    };
  }

  private static Cause cce(String when) {
    return new Cause(when, "documented; the older code is ours");
  }

  private static Cause documented(String when) {
    return new Cause(when, "documented");
  }
}
