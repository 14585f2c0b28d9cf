package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.RegionSettings;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The environment that leads the vendor's SDKs and the terraform provider to the fake, as commands
 * for a POSIX shell. Secrets that were given are read by the shell from where they came.
 */
final class EnvironmentExports {

  private static final List<String> ACCESS_KEY = List.of("HUAWEICLOUD_SDK_AK", "HW_ACCESS_KEY");
  private static final List<String> SECRET_KEY = List.of("HUAWEICLOUD_SDK_SK", "HW_SECRET_KEY");

  private static final String TOKEN = "FAKE_TOKEN";

  private final FakeHuaweiCloud cloud;
  private final Origins origins;
  private final long processId;

  EnvironmentExports(FakeHuaweiCloud cloud, Origins origins, long processId) {
    this.cloud = cloud;
    this.origins = origins;
    this.processId = processId;
  }

  String text() {
    return plain().entrySet().stream()
            .map(each -> export(each.getKey(), ShellWord.text(each.getValue())))
            .collect(Collectors.joining())
        + credentials()
        + token();
  }

  private Map<String, String> plain() {
    Identity identity = cloud.iam().identity();
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("FAKE_ENDPOINT", cloud.endpoint());
    variables.put("FAKE_PID", Long.toString(processId));
    variables.put("FAKE_PROJECT_ID", cloud.projectId());
    cloud.cce().clusters().stream()
        .findFirst()
        .ifPresent(cluster -> variables.put("FAKE_CLUSTER_ID", cluster.id()));
    variables.putAll(RegionSettings.of(identity.region(), cloud.endpoint()).environment());
    variables.put("HUAWEICLOUD_SDK_PROJECT_ID", cloud.projectId());
    variables.put("HUAWEICLOUD_SDK_DOMAIN_ID", identity.domainId());
    variables.put("HW_AUTH_URL", cloud.endpoint() + "/v3");
    variables.put("HW_REGION_NAME", identity.region());
    variables.put("HW_PROJECT_ID", cloud.projectId());
    variables.put("HW_PROJECT_NAME", identity.region());
    variables.put("HW_DOMAIN_ID", identity.domainId());
    variables.put("HW_DOMAIN_NAME", identity.domainName());
    return variables;
  }

  private String credentials() {
    Credentials credentials =
        Origins.handiest(cloud.iam().identity().credentials(), origins::ofSecretKey);
    Optional<Origin> origin = origins.ofSecretKey(credentials);
    if (origin.isEmpty()) {
      return exports(ACCESS_KEY, ShellWord.text(credentials.accessKey()))
          + exports(SECRET_KEY, ShellWord.text(credentials.secretKey()));
    }
    return ifTold(
        origin.get(),
        exports(ACCESS_KEY, ShellWord.expansion(origin.get().expansion(Origin.Part.BEFORE_COLON)))
            + exports(
                SECRET_KEY, ShellWord.expansion(origin.get().expansion(Origin.Part.AFTER_COLON))));
  }

  /** Nothing if it is there already: only exported variables reach a process. */
  private String token() {
    String token = Origins.handiest(cloud.iam().identity().tokens(), origins::ofToken);
    Optional<Origin> origin = origins.ofToken(token);
    if (origin.isEmpty()) {
      return export(TOKEN, ShellWord.text(token));
    }
    return origin.get() instanceof Origin.TextFile file
        ? export(TOKEN, ShellWord.expansion(file.expansion(Origin.Part.WHOLE)))
        : "";
  }

  private static String ifTold(Origin origin, String exports) {
    return origin instanceof Origin.Told told
        ? "if [ -n \"${%s:-}\" ]; then\n%selse\n  echo %s >&2\nfi\n"
            .formatted(
                told.variable(),
                exports,
                ShellWord.text(
                    "Not all is set: set %s to what %s gives, and do this again."
                        .formatted(told.variable(), told.place())))
        : exports;
  }

  private static String exports(List<String> names, ShellWord value) {
    return names.stream().map(name -> export(name, value)).collect(Collectors.joining());
  }

  private static String export(String name, ShellWord value) {
    return "export " + name + "=" + value + "\n";
  }
}
