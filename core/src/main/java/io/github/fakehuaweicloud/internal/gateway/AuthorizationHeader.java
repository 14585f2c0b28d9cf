package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.internal.http.Limits;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The header {@code Authorization: SDK-HMAC-SHA256 Access=…, SignedHeaders=a;b, Signature=…}.
 *
 * @param signedHeaders in lower case, in the order listed
 * @param signature in hex
 */
record AuthorizationHeader(String accessKey, List<String> signedHeaders, String signature) {

  static final String ALGORITHM = "SDK-HMAC-SHA256";

  private static final Pattern FORM =
      Pattern.compile(
          ALGORITHM + "\\s+Access=([^,\\s]+),\\s*SignedHeaders=([^,\\s]*),\\s*Signature=(\\S+)");

  static Optional<AuthorizationHeader> parse(String value) {
    Matcher matcher = FORM.matcher(value.trim());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> signedHeaders = List.of(matcher.group(2).toLowerCase(Locale.ROOT).split(";"));
    return signedHeaders.size() > Limits.MAX_HEADERS
        ? Optional.empty()
        : Optional.of(new AuthorizationHeader(matcher.group(1), signedHeaders, matcher.group(3)));
  }
}
