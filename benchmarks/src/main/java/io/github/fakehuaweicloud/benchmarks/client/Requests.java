package io.github.fakehuaweicloud.benchmarks.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;

/** The bytes of requests, put together once, so that sending them costs nothing but sending. */
public final class Requests {

  /** How long a certificate is asked for. */
  public static final String CERTIFICATE_BODY = "{\"duration\": 30}";

  private Requests() {}

  /** With a token. */
  public static byte[] of(String method, String endpoint, String path, String token, String body) {
    return of(method, endpoint, path, new String[] {"X-Auth-Token: " + token}, body);
  }

  /** With header lines beside those that HTTP needs. */
  public static byte[] of(
      String method, String endpoint, String path, String[] headers, String body) {
    byte[] bytes = body.getBytes(UTF_8);
    StringBuilder head =
        new StringBuilder(method).append(' ').append(path).append(" HTTP/1.1\r\nHost: ");
    head.append(URI.create(endpoint).getAuthority()).append("\r\n");
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    if (bytes.length > 0) {
      head.append("Content-Type: application/json\r\nContent-Length: ")
          .append(bytes.length)
          .append("\r\n");
    }
    head.append("\r\n").append(body);
    return head.toString().getBytes(UTF_8);
  }

  /** The body that registers a kubeconfig with HSS. */
  public static String registration(String kubeconfig) {
    return "{\"cluster_name\": \"c\", \"kube_config\": \""
        + kubeconfig.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n")
        + "\"}";
  }

  /** An answer of some size that means nothing. */
  public static String answerOf(int size) {
    return "{\"kind\": \"Config\", \"padding\": \"" + "x".repeat(Math.max(0, size - 34)) + "\"}";
  }
}
