package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.SdkHmacSigner;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A signed request, of which a test spells out the parts whose canonical form it is about. */
final class SignedRequest {

  static final String PATH = Paths.multiCloudClusters("p1");

  private static final DateTimeFormatter SDK_DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  private final Map<String, String> headers = new LinkedHashMap<>();
  private SdkHmacSigner signer = new SdkHmacSigner("AK1", "the-secret-key-in-clear");
  private String path = PATH;
  private String canonicalUri = PATH + "/";
  private String query = "";
  private String canonicalQuery = "";
  private String body = "{\"kube_config\":\"x\"}";
  private String payloadHash;

  SignedRequest() {
    headers.put("Host", "127.0.0.1:8080");
    date(StillGateway.NOW);
  }

  SignedRequest signer(String accessKey, String secretKey) {
    signer = new SdkHmacSigner(accessKey, secretKey);
    return this;
  }

  SignedRequest path(String sent, String canonical) {
    path = sent;
    canonicalUri = canonical;
    return this;
  }

  SignedRequest query(String sent, String canonical) {
    query = sent;
    canonicalQuery = canonical;
    return this;
  }

  SignedRequest header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  SignedRequest withoutHeader(String name) {
    headers.remove(name);
    return this;
  }

  SignedRequest date(Instant date) {
    return header("X-Sdk-Date", SDK_DATE.format(date.atOffset(ZoneOffset.UTC)));
  }

  SignedRequest body(String body) {
    this.body = body;
    return this;
  }

  SignedRequest payloadHash(String payloadHash) {
    this.payloadHash = payloadHash;
    return this;
  }

  HttpRequest build() {
    String hash =
        payloadHash == null
            ? SdkHmacSigner.sha256(body.getBytes(StandardCharsets.UTF_8))
            : payloadHash;
    Headers all = Headers.empty();
    for (Map.Entry<String, String> header : headers.entrySet()) {
      all = all.with(header.getKey(), header.getValue());
    }
    String authorization =
        signer.authorization("POST", canonicalUri, canonicalQuery, headers, hash);
    return new HttpRequest(
        "POST", path, query, all.with("Authorization", authorization), Body.of(body));
  }
}
