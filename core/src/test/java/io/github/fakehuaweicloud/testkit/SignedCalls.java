package io.github.fakehuaweicloud.testkit;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.iam.Credentials;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Signed calls of a client that has the system's time. */
public final class SignedCalls {

  private static final DateTimeFormatter SDK_DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

  private SignedCalls() {}

  /** Registers a multi-cloud cluster. */
  public static WireResponse register(FakeHuaweiCloud cloud, Credentials credentials) {
    return register(cloud, credentials, Instant.now());
  }

  /** Registers a multi-cloud cluster, by a client that has another time. */
  public static WireResponse register(
      FakeHuaweiCloud cloud, Credentials credentials, Instant signedAt) {
    String date = SDK_DATE.format(signedAt.atOffset(ZoneOffset.UTC));
    String authorization =
        new SdkHmacSigner(credentials.accessKey(), credentials.secretKey())
            .authorization(
                "POST",
                Clouds.multiCloudPath(cloud) + "/",
                "",
                Map.of("X-Sdk-Date", date),
                SdkHmacSigner.sha256(Clouds.LEAST_HSS_BODY.getBytes(StandardCharsets.UTF_8)));
    return Wire.post(
        cloud.endpoint(),
        Clouds.multiCloudPath(cloud),
        List.of("X-Sdk-Date: " + date, "Authorization: " + authorization),
        Clouds.LEAST_HSS_BODY);
  }
}
