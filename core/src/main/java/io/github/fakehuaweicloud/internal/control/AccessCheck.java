package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who may use the control API. Whoever may can read everything and change everything, so web pages
 * of others are kept out, even if they reach this address by a name of their own.
 */
public final class AccessCheck {

  private static final Pattern LOOPBACK =
      Pattern.compile(
          "(localhost|[a-z0-9.-]+\\.localhost|127(\\.[0-9]{1,3}){3}|\\[::1])(:[0-9]{1,5})?");
  private static final String BEARER = "Bearer ";

  private final Optional<String> key;

  /**
   * @param key what is asked for; empty if the server is reached from this machine only
   */
  public AccessCheck(Optional<String> key) {
    this.key = key;
  }

  /** For what holds no secret and changes nothing. */
  void checkOrigin(HttpRequest request) {
    String host = request.headers().first("Host").orElse("").toLowerCase(Locale.ROOT).trim();
    if (key.isEmpty() && !LOOPBACK.matcher(host).matches()) {
      throw new ControlException(
          403,
          "foreign-host",
          "The control API of this server answers under loopback names only, such as localhost or"
              + " 127.0.0.1. Call it by one of them, or start the server with a control key");
    }
    String site = request.headers().first("Sec-Fetch-Site").orElse("none");
    boolean same =
        request
            .headers()
            .first("Origin")
            .map(origin -> origin.equals("http://" + host) || origin.equals("https://" + host))
            .orElse(site.equals("none") || site.equals("same-origin"));
    if (!same) {
      throw new ControlException(
          403,
          "foreign-origin",
          "Web pages of other origins may not use the control API. Open /__fake/ on this server, or"
              + " call the API from outside of a browser");
    }
  }

  /** For everything else. */
  void checkKey(HttpRequest request) {
    Optional<String> sent = request.headers().first("Authorization");
    if (key.isPresent() && !isRight(sent.orElse(""))) {
      throw new ControlException(
          401,
          "no-key",
          "Expected the header \"Authorization: Bearer <control key>\", got "
              + (sent.isPresent() ? "one without the right key" : "none")
              + ". The key was printed when the server started, or given to it as --control-key or FAKE_CONTROL_KEY");
    }
  }

  private boolean isRight(String authorization) {
    return authorization.startsWith(BEARER)
        && MessageDigest.isEqual(
            authorization.substring(BEARER.length()).getBytes(StandardCharsets.UTF_8),
            key.orElseThrow().getBytes(StandardCharsets.UTF_8));
  }
}
