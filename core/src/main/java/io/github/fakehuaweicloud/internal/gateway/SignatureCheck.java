package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.text.Secrets;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Verifies a request's SDK-HMAC-SHA256 signature. */
final class SignatureCheck {

  private static final Duration FRESHNESS = Duration.ofMinutes(15);

  private static final String MOVED =
      "the client signs with its own time, and the project's clock was moved;"
          + " project(p -> p.signaturesFollowSystemTime()) avoids that";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private final HttpRequest request;
  private final AuthorizationHeader authorization;
  private final Supplier<Set<String>> knownQueryParameters;

  SignatureCheck(
      HttpRequest request,
      AuthorizationHeader authorization,
      Supplier<Set<String>> knownQueryParameters) {
    this.request = request;
    this.authorization = authorization;
    this.knownQueryParameters = knownQueryParameters;
  }

  /**
   * Returns the problem in the words of the real gateway; empty if the signature is right.
   *
   * @param now what the time of the signature is compared with
   * @param systemTime tells whether the test has moved that clock
   */
  Optional<Caller.Refusal> problem(String secretKey, Instant now, Instant systemTime) {
    Optional<String> date = request.headers().first("X-Sdk-Date");
    if (date.isEmpty()) {
      return wrong("calc ak sk signature fail:x-sdk-date not found");
    }
    if (!authorization.signedHeaders().contains("x-sdk-date")) {
      return wrong("calc ak sk signature fail:x-sdk-date is not signed");
    }
    Optional<Instant> signedAt = parse(date.get());
    if (signedAt.isEmpty()) {
      return wrong("calc ak sk signature fail:x-sdk-date is not of the form yyyyMMdd'T'HHmmss'Z'");
    }
    if (!isFresh(signedAt.get(), now)) {
      String reason =
          "calc ak sk signature fail:signature expired, signature time:"
              + date.get()
              + ",server time:"
              + DATE.format(now.atOffset(ZoneOffset.UTC));
      return Optional.of(
          isFresh(signedAt.get(), systemTime)
              ? Caller.Refusal.outdated(reason, MOVED)
              : Caller.Refusal.wrong(reason));
    }
    if (claimsAnotherBody()) {
      return wrong("verify aksk signature fail,x-sdk-content-sha256 is not the hash of the body");
    }
    CanonicalRequest canonical = new CanonicalRequest(request, authorization.signedHeaders());
    return canonical.anyForm(form -> isSigned(form, date.get(), secretKey))
        ? Optional.empty()
        : Optional.of(
            Caller.Refusal.wrong(
                "verify aksk signature fail,canonicalRequest:"
                    + canonical.echo(knownQueryParameters.get()),
                "signed with another secret key, or changed after it was signed"));
  }

  private static Optional<Caller.Refusal> wrong(String reason) {
    return Optional.of(Caller.Refusal.wrong(reason));
  }

  private static boolean isFresh(Instant signedAt, Instant now) {
    return Duration.between(signedAt, now).abs().compareTo(FRESHNESS) <= 0;
  }

  private boolean claimsAnotherBody() {
    return request
        .headers()
        .first("X-Sdk-Content-Sha256")
        .filter(hash -> !hash.equals("UNSIGNED-PAYLOAD"))
        .filter(hash -> !hash.equals(Secrets.sha256(request.body().bytes())))
        .isPresent();
  }

  private boolean isSigned(String canonicalRequest, String date, String secretKey) {
    String stringToSign =
        AuthorizationHeader.ALGORITHM
            + "\n"
            + date
            + "\n"
            + Secrets.sha256(canonicalRequest.getBytes(StandardCharsets.UTF_8));
    return MessageDigest.isEqual(
        hmac(secretKey, stringToSign).getBytes(StandardCharsets.UTF_8),
        authorization.signature().getBytes(StandardCharsets.UTF_8));
  }

  private static String hmac(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
    }
  }

  private static Optional<Instant> parse(String date) {
    try {
      return Optional.of(LocalDateTime.parse(date, DATE).toInstant(ZoneOffset.UTC));
    } catch (DateTimeParseException malformed) {
      return Optional.empty();
    }
  }
}
