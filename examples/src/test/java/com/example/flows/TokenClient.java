package com.example.flows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** What clients without the SDK send: JSON with a token. */
record TokenClient(String endpoint, String token) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** An answer; its body is missing if there is none. */
  record Answer(int status, String body, JsonNode json, String token) {}

  static TokenClient of(FakeHuaweiCloud cloud) {
    return new TokenClient(cloud.endpoint(), cloud.token());
  }

  /**
   * Logs in with the password of the account's first user.
   *
   * @param scope for example {@code "project": {"name": "cn-north-4"}}
   */
  static Answer logIn(FakeHuaweiCloud cloud, String scope) throws Exception {
    var identity = cloud.iam().identity();
    var user = identity.users().get(0);
    String body =
        """
        {"auth": {
          "identity": {"methods": ["password"], "password": {"user": {
            "name": "%s", "password": "%s", "domain": {"name": "%s"}}}},
          "scope": {%s}}}"""
            .formatted(user.name(), user.password(), identity.domainName(), scope);
    return send(
        HttpRequest.newBuilder(URI.create(cloud.endpoint() + "/v3/auth/tokens"))
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
  }

  Answer get(String path) throws Exception {
    return send(request(path).GET());
  }

  /** Asks IAM about the client's own token. */
  Answer getOwnToken() throws Exception {
    return send(request("/v3/auth/tokens").header("X-Subject-Token", token).GET());
  }

  Answer post(String path, String json) throws Exception {
    return send(
        request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(endpoint + path)).header("X-Auth-Token", token);
  }

  private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
    return new Answer(
        response.statusCode(),
        response.body(),
        MAPPER.readTree(response.body()),
        response.headers().firstValue("X-Subject-Token").orElse(""));
  }
}
