package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Iam;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.internal.wire.AccessKey;
import io.github.fakehuaweicloud.internal.wire.TokenDocument;
import io.github.fakehuaweicloud.internal.wire.Validity;
import java.time.Duration;
import java.util.Optional;

/** IAM of a project elsewhere. */
record RemoteIam(ProjectControl control, Identity identity) implements Iam {

  private static final String SERVICE = "iam";

  @Override
  public String issueToken(Duration validity) {
    return control.post("/tokens", valid(validity), TokenDocument.class).token();
  }

  @Override
  public void revokeToken(String token) {
    ignoring(
        "unknown-token",
        () -> control.post("/tokens/revoke", new TokenDocument(token, Optional.empty())));
  }

  @Override
  public void revokeAccessKey(String accessKey) {
    if (!accessKey.isEmpty()) {
      ignoring(
          "unknown-access-key",
          () -> control.delete("/access-keys/" + PercentEncoding.encode(accessKey)));
    }
  }

  private static void ignoring(String code, Runnable step) {
    try {
      step.run();
    } catch (RefusedException refused) {
      if (!refused.isOf(code)) {
        throw refused;
      }
    }
  }

  @Override
  public Credentials issueTemporaryCredentials(Duration validity) {
    return control.post("/access-keys", valid(validity), AccessKey.class).credentials();
  }

  private static Validity valid(Duration validity) {
    return new Validity(Optional.of(validity));
  }

  @Override
  public Faults faults() {
    return RemoteFaults.ofService(control, SERVICE);
  }

  @Override
  public Faults faults(String operationId) {
    return RemoteFaults.ofOperation(control, SERVICE, operationId);
  }
}
