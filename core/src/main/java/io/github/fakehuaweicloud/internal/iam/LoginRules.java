package io.github.fakehuaweicloud.internal.iam;

import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.internal.contract.Rule;
import io.github.fakehuaweicloud.internal.contract.SentParameters;
import java.util.List;
import java.util.Set;

/** What a log-in needs beyond its rows, which depends on its method. */
final class LoginRules {

  private static final String PASSWORD = "password";
  private static final String ACCESS_KEY = "hw_ak_sk";
  private static final String TOKEN = "token";

  static final List<Rule> ALL =
      List.of(
          new Rule(
              IamParameters.METHODS.name(),
              "one method, password, hw_ak_sk or token (the fake has no agencies, and its users"
                  + " have no MFA device)",
              List.of(),
              (sent, now) ->
                  Set.of(List.of(PASSWORD), List.of(ACCESS_KEY), List.of(TOKEN))
                      .contains(methods(sent))),
          new Rule(
              IamParameters.PASSWORD.name(),
              "a password, for the method password",
              List.of(),
              (sent, now) -> is(sent, PASSWORD, sent.has(IamParameters.PASSWORD))),
          new Rule(
              IamParameters.USER_NAME.name(),
              "a user by name and domain, or by id, for the method password",
              List.of(),
              (sent, now) ->
                  is(
                      sent,
                      PASSWORD,
                      sent.has(IamParameters.USER_ID) || Claim.of(sent).user().isPresent())),
          new Rule(
              IamParameters.ACCESS_KEY.name(),
              "an access key and a secret key, for the method hw_ak_sk",
              List.of(),
              (sent, now) ->
                  is(
                      sent,
                      ACCESS_KEY,
                      sent.has(IamParameters.ACCESS_KEY) && sent.has(IamParameters.SECRET_KEY))),
          new Rule(
              IamParameters.TOKEN_ID.name(),
              "a token, for the method token",
              List.of(),
              (sent, now) -> is(sent, TOKEN, sent.has(IamParameters.TOKEN_ID))));

  private LoginRules() {}

  /** True for other methods too. */
  private static boolean is(SentParameters sent, String method, boolean complete) {
    return complete || !methods(sent).equals(List.of(method));
  }

  private static List<String> methods(SentParameters sent) {
    return sent.value(IamParameters.METHODS).orElse(List.of());
  }
}
