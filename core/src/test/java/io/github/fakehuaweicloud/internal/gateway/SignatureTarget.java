package io.github.fakehuaweicloud.internal.gateway;

import io.github.fakehuaweicloud.fuzz.FuzzTarget;
import io.github.fakehuaweicloud.fuzz.FuzzedCloud;
import io.github.fakehuaweicloud.fuzz.Message;
import io.github.fakehuaweicloud.fuzz.Must;
import io.github.fakehuaweicloud.fuzz.SignedSeed;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A signature is right or refused in words that hold no secret, and its header can be rewritten.
 */
public final class SignatureTarget implements FuzzTarget {

  private static final Set<String> KNOWN = Set.of("enterprise_project_id");

  @Override
  public void accept(byte[] input) {
    HttpRequest request = Message.parse(input);
    request
        .signature()
        .flatMap(AuthorizationHeader::parse)
        .ifPresent(authorization -> check(request, authorization));
  }

  private static void check(HttpRequest request, AuthorizationHeader authorization) {
    Optional<Caller.Refusal> problem =
        new SignatureCheck(request, authorization, () -> KNOWN)
            .problem(FuzzedCloud.SECRET_KEY, FuzzedCloud.NOW, FuzzedCloud.NOW);
    if (!new String(Message.of(request), StandardCharsets.ISO_8859_1)
        .contains(FuzzedCloud.SECRET_KEY)) {
      problem.ifPresent(refusal -> Must.conceal(refusal.toString(), FuzzedCloud.SECRET_KEY));
    }
    String written =
        AuthorizationHeader.ALGORITHM
            + " Access="
            + authorization.accessKey()
            + ", SignedHeaders="
            + String.join(";", authorization.signedHeaders())
            + ", Signature="
            + authorization.signature();
    Must.equal(
        AuthorizationHeader.parse(written).orElseThrow(),
        authorization,
        "the header written and read again");
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(SignedSeed.TEXT.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public List<String> words() {
    return List.of(
        "Authorization: SDK-HMAC-SHA256 Access=",
        ", SignedHeaders=",
        ", Signature=",
        "x-sdk-date",
        "X-Sdk-Content-Sha256: UNSIGNED-PAYLOAD",
        "20261121T120000Z",
        ";host",
        "%2F");
  }
}
