package io.github.fakehuaweicloud.internal.iam;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.Section.HEADER;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.TextArray.textArray;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;

import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Rule;
import java.util.List;

/** The page "Obtaining a Temporary Access Key and Security Token Through a Token". */
final class CreateTemporaryKeyPage {

  /** The token may be in the body, so the header is no credential that the gateway asks for. */
  static final Page PAGE =
      new Page(
              "CreateTemporaryAccessKeyByToken",
              "IAM",
              "Obtaining a Temporary Access Key and Security Token Through a Token",
              "POST",
              List.of(new PathTemplate("/v3.0/OS-CREDENTIAL/securitytokens")),
              () ->
                  List.of(
                      table(
                          1,
                          "Parameters in the request header",
                          HEADER,
                          optional("X-Auth-Token", text()).secret()),
                      table(
                          2,
                          "Parameters in the request body",
                          BODY,
                          mandatory("auth", object("auth"))),
                      table(3, "auth", BODY, mandatory("identity", object("auth.identity"))),
                      table(
                          4,
                          "auth.identity",
                          BODY,
                          mandatory("methods", textArray()),
                          optional("token", object("auth.identity.token")),
                          optional("policy", object("auth.identity.policy"))),
                      table(
                          5,
                          "auth.identity.token",
                          BODY,
                          optional("id", text()).secret(),
                          optional("duration_seconds", integer(900, 86_400).unit("seconds"))),
                      table(
                          6,
                          "auth.identity.policy",
                          BODY,
                          mandatory("Version", text().oneOf("1.1")),
                          mandatory("Statement", arrayOf("auth.identity.policy.Statement"))),
                      table(
                          7,
                          "auth.identity.policy.Statement",
                          BODY,
                          mandatory("Action", textArray()),
                          mandatory("Effect", text().oneOf("Allow", "Deny")),
                          optional("Condition", object()),
                          optional("Resource", textArray())),
                      table(
                          8,
                          "Parameters in the response body",
                          RESPONSE_BODY,
                          answered("credential", object("credential"))),
                      table(
                          9,
                          "credential",
                          RESPONSE_BODY,
                          answered("expires_at", text()),
                          answered("access", text()),
                          answered("secret", text()).secret(),
                          answered("securitytoken", text()).secret())),
              () ->
                  List.of(
                      new Rule(
                          IamParameters.METHODS.name(),
                          "the method token alone (the fake has no agencies)",
                          List.of(),
                          (sent, now) ->
                              sent.value(IamParameters.METHODS)
                                  .filter(List.of("token")::equals)
                                  .isPresent()),
                      new Rule(
                          IamParameters.TOKEN_ID.name(),
                          "a token in the header X-Auth-Token or here",
                          List.of(),
                          (sent, now) ->
                              sent.has(IamParameters.TOKEN) || sent.has(IamParameters.TOKEN_ID))))
          .answering(201);

  private CreateTemporaryKeyPage() {}
}
