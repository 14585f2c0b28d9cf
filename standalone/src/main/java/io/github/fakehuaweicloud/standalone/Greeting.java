package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.text.Quotes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is printed once the fake answers: where it is, what was generated, and a command to paste
 * for each endpoint. Secrets that were given are not in it.
 */
final class Greeting {

  private final Served served;

  Greeting(Served served) {
    this.served = served;
  }

  String text() {
    List<String> blocks = new ArrayList<>();
    blocks.add("Fake Huawei Cloud is listening on " + endpoint());
    served.projects().forEach(project -> blocks.add(described(project)));
    served.projects().stream().limit(1).forEach(first -> blocks.addAll(commands(first)));
    blocks.add(addresses());
    return String.join(System.lineSeparator() + System.lineSeparator(), blocks)
        + System.lineSeparator();
  }

  private static String described(Served.Project project) {
    LocalProject cloud = project.cloud();
    Origins origins = project.origins();
    Identity identity = cloud.identity();
    List<String> lines = new ArrayList<>();
    lines.add("Project:");
    add(lines, "project id", Quotes.escape(cloud.id()));
    add(lines, "region", identity.region());
    for (String token : identity.tokens()) {
      if (origins.ofToken(token).isEmpty()) {
        add(lines, "token", token);
      }
    }
    for (Credentials credentials : identity.credentials()) {
      if (origins.ofSecretKey(credentials).isEmpty()) {
        add(lines, "access key", credentials.accessKey());
        add(lines, "secret key", credentials.secretKey());
      }
    }
    add(lines, "account", Quotes.escape(identity.domainName()));
    for (User user : identity.users()) {
      add(lines, "user", Quotes.escape(user.name()));
      if (origins.ofPassword(user).isEmpty()) {
        add(lines, "password", user.password());
      }
    }
    cloud.cce().clusters().forEach(each -> add(lines, "cluster id", Quotes.escape(each.id())));
    return lines(lines);
  }

  private List<String> commands(Served.Project project) {
    Commands commands = new Commands(served, project);
    List<String> blocks = new ArrayList<>();
    Set<Origin.Told> toTell = commands.toTell();
    if (!toTell.isEmpty()) {
      blocks.add(
          "What you passed is not repeated. Before you paste the commands, set:"
              + toTell.stream()
                  .map(
                      told ->
                          System.lineSeparator()
                              + "  %s to the value of %s".formatted(told.variable(), told.place()))
                  .collect(Collectors.joining()));
    }
    commands
        .certificate()
        .ifPresent(line -> blocks.add(block("Obtain a cluster certificate (CCE):", line)));
    commands
        .kubectl()
        .ifPresent(
            lines ->
                blocks.add(
                    block(
                        "Use the cluster with api-server by that certificate (kubectl 1.28 or"
                            + " later):",
                        lines.toArray(String[]::new))));
    blocks.add(block("Create a multi-cloud cluster (HSS):", commands.registration()));
    blocks.add(block("Log in (IAM); the token is in X-Subject-Token:", commands.login()));
    commands
        .https()
        .ifPresent(
            lines ->
                blocks.add(
                    block(
                        "Speak HTTPS, with the authority of this run:",
                        lines.toArray(String[]::new))));
    blocks.add(block("See what was asked (control API):", commands.requests()));
    return blocks;
  }

  private String addresses() {
    List<String> lines = new ArrayList<>();
    served.server().httpsEndpoint().ifPresent(address -> lines.add("HTTPS:       " + address));
    lines.add("Page:        " + endpoint() + "/__fake/");
    lines.add("Control API: " + endpoint() + "/__fake/control.json");
    served.generatedControlKey().ifPresent(key -> lines.add("Control key: " + key));
    lines.add(
        "OpenAPI:     "
            + endpoint()
            + "/__fake/openapi.json"
            + served.projects().stream()
                .findFirst()
                .map(first -> "?edition=" + EditionOption.name(first.cloud().edition()))
                .orElse(""));
    return lines(lines);
  }

  private String endpoint() {
    return served.server().endpoint();
  }

  private static String block(String title, String... commands) {
    List<String> lines = new ArrayList<>();
    lines.add(title);
    for (String command : commands) {
      lines.add("  " + command);
    }
    return lines(lines);
  }

  private static String lines(List<String> lines) {
    return String.join(System.lineSeparator(), lines);
  }

  private static void add(List<String> lines, String name, String value) {
    lines.add("  %-14s%s".formatted(name, value));
  }
}
