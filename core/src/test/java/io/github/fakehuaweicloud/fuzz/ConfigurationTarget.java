package io.github.fakehuaweicloud.fuzz;

import io.github.fakehuaweicloud.internal.configuration.Configuration;
import io.github.fakehuaweicloud.internal.configuration.ConfigurationException;
import io.github.fakehuaweicloud.internal.configuration.ConfigurationFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** A text is a configuration, or refused in one line; neither prints a secret. */
final class ConfigurationTarget implements FuzzTarget {

  private static final Map<String, String> ENVIRONMENT = Map.of("SECRET", FuzzedCloud.HIDDEN);

  @Override
  public void accept(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    boolean inTheOpen = text.contains(FuzzedCloud.HIDDEN);
    for (String name : List.of("fake.yaml", "fake.json")) {
      try {
        Configuration read = ConfigurationFile.parse(name, text, ENVIRONMENT);
        Must.conceal(read.toString(), FuzzedCloud.HIDDEN);
      } catch (ConfigurationException refused) {
        String message = String.valueOf(refused.getMessage());
        Must.hold(message.contains("expected") && message.lines().count() == 1, "Got " + message);
        if (!inTheOpen) {
          Must.conceal(message, FuzzedCloud.HIDDEN);
        }
      }
    }
  }

  @Override
  public List<byte[]> seeds() {
    return List.of(
            """
            port: 8080
            controlKey: ${SECRET}
            projects:
            - id: p1
              tokens: ["${SECRET}", t2]
              users: [{name: ci, password: "${SECRET}"}]
              clusters:
              - {id: c1, version: v1.29, labels: {a: b}, apiServer: false}
              faults:
              - {service: cce, next: {kind: throttled, retryAfter: PT2S}, times: 2}
            - {}
            """,
            """
            {"port": 8080, "log": true, "projects": [{"id": "p1", "tokens": ["${SECRET}"], \
            "multiCloudClusters": [{"name": "m", "currentExpirationDate": \
            "2027-01-01T00:00:00Z"}]}]}""")
        .stream()
        .map(text -> text.getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @Override
  public List<String> words() {
    return List.of(
        "${SECRET}",
        "&a",
        "*a",
        "!!binary",
        "---",
        "\t",
        "- ",
        ": ",
        "projects",
        "clusters",
        "|",
        ">");
  }
}
