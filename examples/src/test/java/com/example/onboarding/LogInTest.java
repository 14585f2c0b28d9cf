package com.example.onboarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.iam.IamError;
import io.github.fakehuaweicloud.junit5.AllowUnexpectedRequests;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudExtension;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An application that logs in at IAM by itself. */
class LogInTest {

  @RegisterExtension
  static final FakeHuaweiCloudExtension FAKE =
      FakeHuaweiCloudExtension.builder().project(p -> p.user("ci", "Passw0rd!")).build();

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @Test
  void with_a_password_and_calls_cce_with_the_token(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster();

    HttpResponse<String> login = login(cloud, "Passw0rd!");
    String token = login.headers().firstValue("X-Subject-Token").orElseThrow();
    HttpResponse<String> certificate =
        post(
            cloud,
            "/api/v3/projects/" + cloud.projectId() + "/clusters/" + cluster.id() + "/clustercert",
            token,
            "{\"duration\": 30}");

    assertThat(login.statusCode()).isEqualTo(201);
    assertThat(certificate.statusCode()).isEqualTo(200);
  }

  @Test
  @AllowUnexpectedRequests
  void and_is_refused_with_a_wrong_password(FakeHuaweiCloud cloud) throws Exception {
    assertThat(login(cloud, "wrong").statusCode()).isEqualTo(401);
  }

  @Test
  void and_meets_a_locked_user(FakeHuaweiCloud cloud) throws Exception {
    cloud.iam().faults().next(Fault.error(IamError.USER_LOCKED));

    assertThat(login(cloud, "Passw0rd!").body()).contains("The user is locked.");
    assertThat(login(cloud, "Passw0rd!").statusCode()).isEqualTo(201);
  }

  @Test
  void and_signs_with_a_temporary_key_until_it_expires(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster();
    String token = login(cloud, "Passw0rd!").headers().firstValue("X-Subject-Token").orElseThrow();
    HttpResponse<String> answer =
        post(
            cloud,
            "/v3.0/OS-CREDENTIAL/securitytokens",
            token,
            "{\"auth\": {\"identity\": {\"methods\": [\"token\"]}}}");
    JsonNode key = new ObjectMapper().readTree(answer.body()).path("credential");
    var credentials =
        new BasicCredentials()
            .withAk(key.path("access").asText())
            .withSk(key.path("secret").asText())
            .withSecurityToken(key.path("securitytoken").asText())
            .withProjectId(cloud.projectId());
    var client = SdkClients.cce(cloud, credentials);

    client.createKubernetesClusterCert(SdkClients.certificateRequest(cluster, 30));
    cloud.clock().advance(Duration.ofMinutes(15));

    assertThatThrownBy(
            () -> client.createKubernetesClusterCert(SdkClients.certificateRequest(cluster, 30)))
        .hasMessageContaining("security token expires");
  }

  private static HttpResponse<String> login(FakeHuaweiCloud cloud, String password)
      throws IOException, InterruptedException {
    return post(
        cloud,
        "/v3/auth/tokens",
        "",
        """
        {"auth": {"identity": {"methods": ["password"],
                               "password": {"user": {"name": "ci", "password": "%s",
                                                     "domain": {"name": "%s"}}}},
                  "scope": {"project": {"name": "cn-north-4"}}}}"""
            .formatted(password, cloud.iam().identity().domainName()));
  }

  private static HttpResponse<String> post(
      FakeHuaweiCloud cloud, String path, String token, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(cloud.endpoint() + path))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("X-Auth-Token", token);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }
}
