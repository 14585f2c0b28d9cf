package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.internal.contract.SentParameters;
import java.util.Optional;

/**
 * Who the body of a request for a token says it comes from. Nothing of it is checked: it only finds
 * the project that decides.
 */
public record Claim(
    Optional<UserName> user,
    Optional<String> userId,
    Optional<String> accessKey,
    Optional<String> token,
    Optional<String> projectId) {

  public static Claim of(SentParameters sent) {
    return new Claim(
        user(sent),
        sent.value(IamParameters.USER_ID),
        sent.value(IamParameters.ACCESS_KEY),
        sent.value(IamParameters.TOKEN_ID),
        sent.value(IamParameters.SCOPE_PROJECT_ID));
  }

  private static Optional<UserName> user(SentParameters sent) {
    Optional<String> domainId =
        sent.value(IamParameters.USER_DOMAIN_ID)
            .or(() -> sent.value(IamParameters.USER_DOMAIN_NAME).map(Account::id));
    return domainId.flatMap(
        id -> sent.value(IamParameters.USER_NAME).map(name -> new UserName(id, name)));
  }
}
