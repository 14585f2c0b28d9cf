package io.github.fakehuaweicloud.benchmarks.suite;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.fakehuaweicloud.benchmarks.client.Requests;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;

/** The same small client for all suites: the JDK's own. */
final class Post {

  private Post() {}

  /** Asks for a certificate, and returns what came; the status must be 200. */
  static byte[] certificate(String url, String token) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
    connection.setRequestMethod("POST");
    connection.setDoOutput(true);
    connection.setRequestProperty("Content-Type", "application/json");
    connection.setRequestProperty("X-Auth-Token", token);
    connection.getOutputStream().write(Requests.CERTIFICATE_BODY.getBytes(UTF_8));
    if (connection.getResponseCode() != 200) {
      throw new IOException("Expected status 200, got " + connection.getResponseCode());
    }
    try (InputStream in = connection.getInputStream()) {
      return in.readAllBytes();
    }
  }
}
