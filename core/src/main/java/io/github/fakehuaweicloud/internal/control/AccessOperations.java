package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.text.Secrets;
import io.github.fakehuaweicloud.internal.wire.AccessKey;
import io.github.fakehuaweicloud.internal.wire.TokenDocument;
import io.github.fakehuaweicloud.internal.wire.Validity;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Tokens and access keys. */
record AccessOperations(OfProject of) {

  private static final Duration A_DAY = Duration.ofHours(24);
  private static final Duration AN_HOUR = Duration.ofHours(1);

  List<ControlOperation> all() {
    return List.of(
        ControlOperation.of(
                "POST",
                "/projects/{project}/tokens",
                "issueToken",
                "Issues a token, for 24 hours unless said otherwise.",
                of.changing("access", AccessOperations::issueToken))
            .takes(Validity.class)
            .answers(201, TokenDocument.class),
        ControlOperation.of(
                "POST",
                "/projects/{project}/tokens/revoke",
                "revokeToken",
                "Revokes a token.",
                of.changing("access", AccessOperations::revokeToken))
            .takes(TokenDocument.class),
        ControlOperation.of(
                "POST",
                "/projects/{project}/access-keys",
                "issueAccessKey",
                "Issues a temporary access key, for an hour unless said otherwise.",
                of.changing("access", AccessOperations::issueAccessKey))
            .takes(Validity.class)
            .answers(201, AccessKey.class),
        ControlOperation.of(
            "DELETE",
            "/projects/{project}/access-keys/{accessKey}",
            "revokeAccessKey",
            "Revokes an access key.",
            of.changing("access", AccessOperations::revokeAccessKey)));
  }

  private static HttpResponse issueToken(ControlRequest request, LocalProject project) {
    Duration validity = request.body(Validity.class).validity().orElse(A_DAY);
    String token = project.iam().issueToken(validity);
    return Answers.created(
        new TokenDocument(token, Optional.of(project.clock().instant().plus(validity))));
  }

  private static HttpResponse revokeToken(ControlRequest request, LocalProject project) {
    String token = request.body(TokenDocument.class).token();
    if (project.access().token(token).isEmpty()) {
      throw new ControlException(
          404,
          "unknown-token",
          "The project has no token " + Secrets.mask(token) + ", so there is nothing to revoke");
    }
    project.iam().revokeToken(token);
    return Answers.nothing();
  }

  private static HttpResponse issueAccessKey(ControlRequest request, LocalProject project) {
    Duration validity = request.body(Validity.class).validity().orElse(AN_HOUR);
    Credentials issued = project.iam().issueTemporaryCredentials(validity);
    return Answers.created(
        AccessKey.of(issued).expiringAt(project.clock().instant().plus(validity)));
  }

  private static HttpResponse revokeAccessKey(ControlRequest request, LocalProject project) {
    String accessKey = request.variable("accessKey");
    if (project.access().credentials(accessKey).isEmpty()) {
      throw new ControlException(
          404,
          "unknown-access-key",
          "The project has no access key "
              + Secrets.maskUnlessAccessKey(accessKey)
              + ", so there is nothing to revoke");
    }
    project.iam().revokeAccessKey(accessKey);
    return Answers.nothing();
  }
}
