package io.github.fakehuaweicloud.testkit;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.User;
import java.util.List;

/** Log-ins at IAM, and what else clients ask it. */
public final class Logins {

  public static final String PATH = "/v3/auth/tokens";

  public static final String TEMPORARY_KEYS = "/v3.0/OS-CREDENTIAL/securitytokens";

  private Logins() {}

  /** Logs the first user in, for the project by its name. */
  public static WireResponse byPassword(FakeHuaweiCloud cloud) {
    return send(cloud, passwordBody(cloud, projectScope(cloud)));
  }

  /** The token of a user who logs in by password, for the project by its name. */
  public static String token(FakeHuaweiCloud cloud, User user) {
    return send(cloud, passwordBody(fields(cloud, user), projectScope(cloud)))
        .header("X-Subject-Token");
  }

  public static WireResponse send(FakeHuaweiCloud cloud, String body) {
    return send(cloud, "", body);
  }

  public static WireResponse send(FakeHuaweiCloud cloud, String query, String body) {
    return Wire.post(
        cloud.endpoint(), PATH + query, List.of("Content-Type: application/json"), body);
  }

  public static WireResponse get(FakeHuaweiCloud cloud, String target, String... headers) {
    return Wire.request("GET", cloud.endpoint(), target, List.of(headers), "");
  }

  public static WireResponse get(FakeHuaweiCloud cloud, String target) {
    return get(cloud, target, "X-Auth-Token: " + cloud.token());
  }

  public static String passwordBody(FakeHuaweiCloud cloud, String scope) {
    return passwordBody(fields(cloud, user(cloud)), scope);
  }

  private static String fields(FakeHuaweiCloud cloud, User user) {
    return "\"name\":\""
        + user.name()
        + "\",\"password\":\""
        + user.password()
        + "\",\"domain\":{\"name\":\""
        + cloud.iam().identity().domainName()
        + "\"}";
  }

  /**
   * The body of a log-in by password.
   *
   * @param user the fields of the user
   * @param scope the fields of the scope
   */
  public static String passwordBody(String user, String scope) {
    return body("\"methods\":[\"password\"],\"password\":{\"user\":{" + user + "}}", scope);
  }

  public static String accessKeyBody(FakeHuaweiCloud cloud, Credentials credentials) {
    return body(
        "\"methods\":[\"hw_ak_sk\"],\"hw_ak_sk\":{\"access\":{\"key\":\""
            + credentials.accessKey()
            + "\"},\"secret\":{\"key\":\""
            + credentials.secretKey()
            + "\"}"
            + credentials
                .securityToken()
                .map(token -> ",\"security_token\":{\"key\":\"" + token + "\"}")
                .orElse("")
            + "}",
        projectScope(cloud));
  }

  public static String tokenBody(String token, String scope) {
    return body("\"methods\":[\"token\"],\"token\":{\"id\":\"" + token + "\"}", scope);
  }

  public static String body(String identity, String scope) {
    return "{\"auth\":{\"identity\":{"
        + identity
        + "}"
        + (scope.isEmpty() ? "" : ",\"scope\":{" + scope + "}")
        + "}}";
  }

  public static String projectScope(FakeHuaweiCloud cloud) {
    return "\"project\":{\"name\":\"" + cloud.iam().identity().region() + "\"}";
  }

  public static User user(FakeHuaweiCloud cloud) {
    return cloud.iam().identity().users().get(0);
  }

  /**
   * Asks for a temporary access key, with the token in the body.
   *
   * @param fields more fields of the token, each with a comma before it
   */
  public static WireResponse temporaryKey(FakeHuaweiCloud cloud, String token, String fields) {
    return Wire.post(
        cloud.endpoint(),
        TEMPORARY_KEYS,
        List.of("Content-Type: application/json"),
        body("\"methods\":[\"token\"],\"token\":{\"id\":\"" + token + "\"" + fields + "}", ""));
  }

  /** Asks CCE for a certificate with a token. */
  public static WireResponse certificate(FakeHuaweiCloud cloud, String token) {
    return Wire.post(
        cloud.endpoint(),
        Clouds.certificatePath(cloud, cloud.cce().addCluster().id()),
        List.of("Content-Type: application/json", "X-Auth-Token: " + token),
        "{\"duration\":1}");
  }
}
