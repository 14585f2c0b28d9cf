package io.github.fakehuaweicloud.internal.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Prints secrets so that they cannot be read but can be told apart. */
public final class Secrets {

  /** Other headers may be somebody's own way to send a key. */
  private static final Set<String> HEADERS_WITHOUT_SECRETS =
      Set.of(
          "accept",
          "accept-charset",
          "accept-encoding",
          "accept-language",
          "cache-control",
          "connection",
          "content-encoding",
          "content-length",
          "content-type",
          "date",
          "expect",
          "host",
          "origin",
          "port-id",
          "pragma",
          "retry-after",
          "sec-fetch-dest",
          "sec-fetch-mode",
          "sec-fetch-site",
          "server",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade",
          "user-agent",
          "via",
          "x-domain-id",
          "x-enterprise-project-id",
          "x-language",
          "x-project-id",
          "x-request-id",
          "x-sdk-content-sha256",
          "x-sdk-date");

  /** Up to the last at sign: a password may hold slashes, spaces and at signs. */
  private static final Pattern USER_INFO =
      Pattern.compile("(?s)(?<=//).+(?=@)|^(?![A-Za-z][A-Za-z0-9+.-]*://)[^/?#]*:.+(?=@)");

  /** The third is how PEM begins in base64. */
  private static final Pattern KEY =
      Pattern.compile("client-key-data|PRIVATE KEY|LS0tLS1CRUdJTi|\"?(password|token)\"?\\s*:");

  private static final Pattern ACCESS_KEY = Pattern.compile("[A-Z0-9]{1,20}");

  private Secrets() {}

  /** The first eight hex digits of the SHA-256, for example {@code <secret, sha256 1f2e3d4c>}. */
  public static String mask(String secret) {
    return "<secret, sha256 "
        + sha256(secret.getBytes(StandardCharsets.UTF_8)).substring(0, 8)
        + ">";
  }

  /**
   * Masks what does not look like an access key: somebody may have swapped it with the secret key.
   */
  public static String maskUnlessAccessKey(String text) {
    return ACCESS_KEY.matcher(text).matches() ? text : mask(text);
  }

  /**
   * Masks what of a plain text may be a secret: {@code user:password} in {@code
   * https://user:password@harbor.example.com}, and a kubeconfig or a key in the wrong field whole.
   */
  public static String maskEmbedded(String text) {
    if (text.indexOf('\n') >= 0 || KEY.matcher(text).find()) {
      return mask(text);
    }
    return text.contains("@")
        ? USER_INFO.matcher(text).replaceFirst(found -> mask(found.group()))
        : text;
  }

  /**
   * False only for headers that are known to hold no secret. The case of the name does not matter.
   */
  public static boolean isSecretHeader(String name) {
    return !HEADERS_WITHOUT_SECRETS.contains(name.toLowerCase(Locale.ROOT));
  }

  /** In lower-case hex. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
