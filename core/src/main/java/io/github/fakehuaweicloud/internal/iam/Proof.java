package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.IamError;
import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.exchange.Answer;
import io.github.fakehuaweicloud.internal.exchange.Call;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a request for a token proved.
 *
 * @param expiresAt a token obtained by a proof that expires expires no later
 */
record Proof(List<String> methods, User user, Instant expiresAt) {

  Proof {
    methods = List.copyOf(methods);
  }

  /** The page demands one method. */
  static Proof of(Call call, Access access) throws Refused {
    return switch (call.required(IamParameters.METHODS).get(0)) {
      case "password" -> byPassword(call, access.identity());
      case "hw_ak_sk" -> byAccessKey(call, access);
      default -> byToken(call, access);
    };
  }

  /** Nobody is told whether the user or the key exists. */
  static Answer refuse(Call call) {
    return unknown(call.required(IamParameters.METHODS).get(0)).answer(call);
  }

  private static Refused unknown(String method) {
    return switch (method) {
      case "password" -> Refused.credentials(IamError.WRONG_PASSWORD, "");
      case "hw_ak_sk" ->
          Refused.credentials(
              IamError.UNAUTHENTICATED, "The access key or the secret key is wrong.");
      default -> Refused.credentials(IamError.TOKEN_INVALID, "");
    };
  }

  private static Proof byPassword(Call call, Identity identity) throws Refused {
    Optional<String> password = call.value(IamParameters.PASSWORD);
    User user =
        identity.users().stream()
            .filter(known -> isNamed(call, known, identity))
            .filter(known -> password.filter(known.password()::equals).isPresent())
            .findFirst()
            .orElseThrow(() -> unknown("password"));
    return new Proof(List.of("password"), user, Instant.MAX);
  }

  private static boolean isNamed(Call call, User user, Identity identity) {
    Claim claim = Claim.of(call.request().sent());
    return claim.userId().isPresent()
        ? claim.userId().get().equals(user.id())
        : claim.user().filter(UserName.of(identity, user)::equals).isPresent();
  }

  private static Proof byAccessKey(Call call, Access access) throws Refused {
    Access.Grant<Credentials> grant =
        access
            .credentials(call.required(IamParameters.ACCESS_KEY))
            .filter(known -> isWhole(call, known.value()))
            .orElseThrow(() -> unknownKey(call.required(IamParameters.ACCESS_KEY), access));
    if (grant.isExpired(call.now())) {
      throw new Refused(IamError.SECURITY_TOKEN_EXPIRED, "");
    }
    return new Proof(List.of("hw_ak_sk"), grant.login().user(), grant.expiresAt());
  }

  /** The client is told the same about one that was revoked, but that is what the test wanted. */
  private static Refused unknownKey(String accessKey, Access access) {
    Refused unknown = unknown("hw_ak_sk");
    return access.hadAccessKey(accessKey) ? unknown.ofOutdatedCredentials() : unknown;
  }

  private static boolean isWhole(Call call, Credentials known) {
    return call.required(IamParameters.SECRET_KEY).equals(known.secretKey())
        && (known.securityToken().isEmpty()
            || known.securityToken().equals(call.value(IamParameters.SECURITY_TOKEN)));
  }

  private static Proof byToken(Call call, Access access) throws Refused {
    Access.Grant<String> grant =
        GoodToken.of(call.required(IamParameters.TOKEN_ID), access, call.now());
    return new Proof(List.of("token"), grant.login().user(), grant.expiresAt());
  }
}
