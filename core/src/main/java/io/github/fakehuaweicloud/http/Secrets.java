package io.github.fakehuaweicloud.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a secret is printed: never in clear, yet so that two can be told apart. */
public final class Secrets {

  private static final Set<String> SECRET_HEADERS =
      Set.of(
          "authorization",
          "cookie",
          "proxy-authorization",
          "x-auth-token",
          "x-security-token",
          "x-subject-token");

  private static final Pattern USER_INFO = Pattern.compile("//([^/@\\s]+)@");

  private Secrets() {}

  /**
   * The printable stand-in for a secret: the first eight hex digits of its SHA-256.
   *
   * @param secret the secret
   * @return for example {@code <secret, sha256 1f2e3d4c>}
   */
  public static String mask(String secret) {
    return "<secret, sha256 "
        + sha256(secret.getBytes(StandardCharsets.UTF_8)).substring(0, 8)
        + ">";
  }

  /**
   * Masks the user information of addresses in a text.
   *
   * @param text for example {@code https://user:password@harbor.example.com}
   * @return for example {@code https://<secret, sha256 1f2e3d4c>@harbor.example.com}
   */
  public static String maskUserInfo(String text) {
    return text.contains("@")
        ? USER_INFO.matcher(text).replaceAll(found -> "//" + mask(found.group(1)) + "@")
        : text;
  }

  /**
   * Whether a header carries credentials.
   *
   * @param name the header's name, in any case
   * @return true for tokens, signatures and cookies
   */
  public static boolean isSecretHeader(String name) {
    return SECRET_HEADERS.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * The SHA-256 of some bytes.
   *
   * @param bytes the bytes
   * @return 64 lower-case hex digits
   */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
