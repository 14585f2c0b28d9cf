package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.RegionSettings;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.project.LocalProject;
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

  private final LocalProject cloud;
  private final Origins origins;
  private final Optional<String> generatedKey;
  private final long processId;

  /**
   * @param generatedKey what the control API asks for, if it was made up
   */
  EnvironmentExports(Served.Project project, Optional<String> generatedKey, long processId) {
    this.cloud = project.cloud();
    this.origins = project.origins();
    this.generatedKey = generatedKey;
    this.processId = processId;
  }

  String text() {
    return plain().entrySet().stream()
            .map(each -> export(each.getKey(), ShellWord.text(each.getValue())))
            .collect(Collectors.joining())
        + credentials()
        + token()
        + generatedKey.map(key -> export(Environment.CONTROL_KEY, ShellWord.text(key))).orElse("");
  }

  private Map<String, String> plain() {
    Identity identity = cloud.identity();
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("FAKE_ENDPOINT", cloud.endpoint());
    cloud.httpsEndpoint().ifPresent(address -> variables.put("FAKE_HTTPS_ENDPOINT", address));
    variables.put("FAKE_PID", Long.toString(processId));
    variables.put("FAKE_PROJECT_ID", cloud.id());
    cloud.cce().clusters().stream()
        .findFirst()
        .ifPresent(cluster -> variables.put("FAKE_CLUSTER_ID", cluster.id()));
    variables.putAll(RegionSettings.of(identity.region(), cloud.endpoint()).environment());
    variables.put("HUAWEICLOUD_SDK_PROJECT_ID", cloud.id());
    variables.put("HUAWEICLOUD_SDK_DOMAIN_ID", identity.domainId());
    variables.put("HW_AUTH_URL", cloud.endpoint() + "/v3");
    variables.put("HW_REGION_NAME", identity.region());
    variables.put("HW_PROJECT_ID", cloud.id());
    variables.put("HW_PROJECT_NAME", identity.region());
    variables.put("HW_DOMAIN_ID", identity.domainId());
    variables.put("HW_DOMAIN_NAME", identity.domainName());
    return variables;
  }

  private String credentials() {
    Credentials credentials =
        Origins.handiest(cloud.identity().credentials(), origins::ofSecretKey);
    ShellWord accessKey = word(origins.ofAccessKey(credentials), credentials.accessKey());
    ShellWord secretKey = word(origins.ofSecretKey(credentials), credentials.secretKey());
    String exports = exports(ACCESS_KEY, accessKey) + exports(SECRET_KEY, secretKey);
    return origins.ofSecretKey(credentials).map(origin -> ifTold(origin, exports)).orElse(exports);
  }

  private static ShellWord word(Optional<Origin> origin, String generated) {
    return origin
        .map(given -> ShellWord.expansion(given.expansion()))
        .orElseGet(() -> ShellWord.text(generated));
  }

  /** Nothing if it is there already: only exported variables reach a process. */
  private String token() {
    String token = Origins.handiest(cloud.identity().tokens(), origins::ofToken);
    Optional<Origin> origin = origins.ofToken(token);
    if (origin.isEmpty()) {
      return export(Environment.TOKEN, ShellWord.text(token));
    }
    return origin.get() instanceof Origin.TextFile file
        ? export(Environment.TOKEN, ShellWord.expansion(file.expansion()))
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
