package io.github.fakehuaweicloud.testkit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests as the API request signing guide says. Shares no code with the gateway, and lets
 * its caller spell out the canonical URI and query, so that the two can be held against each other.
 *
 * @param accessKey the access key
 * @param secretKey the secret key
 */
public record SdkHmacSigner(String accessKey, String secretKey) {

  /**
   * The value of the header {@code Authorization}.
   *
   * @param method the method
   * @param canonicalUri the URI, encoded, with the trailing slash
   * @param canonicalQuery the query, encoded and sorted
   * @param headers the headers to sign, X-Sdk-Date among them
   * @param payloadHash the hash of the body, or what stands for it
   * @return the value
   */
  public String authorization(
      String method,
      String canonicalUri,
      String canonicalQuery,
      Map<String, String> headers,
      String payloadHash) {
    SortedMap<String, String> signed = new TreeMap<>();
    headers.forEach((name, value) -> signed.put(name.toLowerCase(Locale.ROOT), value));
    StringBuilder lines = new StringBuilder();
    signed.forEach((name, value) -> lines.append(name).append(':').append(value).append('\n'));
    String names = String.join(";", signed.keySet());
    String canonicalRequest =
        method
            + '\n'
            + canonicalUri
            + '\n'
            + canonicalQuery
            + '\n'
            + lines
            + '\n'
            + names
            + '\n'
            + payloadHash;
    String stringToSign =
        "SDK-HMAC-SHA256\n"
            + signed.getOrDefault("x-sdk-date", "")
            + '\n'
            + sha256(canonicalRequest.getBytes(StandardCharsets.UTF_8));
    return "SDK-HMAC-SHA256 Access="
        + accessKey
        + ", SignedHeaders="
        + names
        + ", Signature="
        + hmac(stringToSign);
  }

  /**
   * The SHA-256 of some bytes.
   *
   * @param bytes the bytes
   * @return lower-case hex
   */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private String hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secretKey.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
