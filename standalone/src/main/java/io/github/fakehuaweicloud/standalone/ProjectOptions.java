package io.github.fakehuaweicloud.standalone;

import static io.github.fakehuaweicloud.standalone.Origin.Part.AFTER_COLON;
import static io.github.fakehuaweicloud.standalone.Origin.Part.BEFORE_COLON;
import static io.github.fakehuaweicloud.standalone.Origin.Part.WHOLE;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.wire.DocumentException;
import io.github.fakehuaweicloud.internal.wire.NewCluster;
import io.github.fakehuaweicloud.internal.wire.NewProject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import picocli.CommandLine.Option;

/** What the project is; the secrets of the environment come before those of the command line. */
final class ProjectOptions {

  private static final Map<String, String> OPTIONS =
      Map.of(
          "id", "--project-id",
          "domain", "--domain",
          "region", "--region",
          "clusters", "--cluster");

  @Option(names = "--project-id", paramLabel = "<id>", description = "Id of the project.")
  private String projectId;

  @Option(
      names = "--token",
      paramLabel = "<token>",
      description = {
        "A token for X-Auth-Token. Repeatable. Others can read it in the list of processes; the"
            + " variable FAKE_TOKEN and --token-file hide it."
      })
  private List<String> tokens = new ArrayList<>();

  @Option(
      names = "--token-file",
      paramLabel = "<file>",
      description = "A file with tokens, with white space between them.")
  private Path tokenFile;

  @Option(
      names = "--credential",
      paramLabel = "<AK:SK>",
      converter = CredentialOption.Converter.class,
      description =
          "An access key and its secret key, for clients that sign. Repeatable. Or the variable"
              + " FAKE_CREDENTIAL.")
  private List<CredentialOption> credentials = new ArrayList<>();

  @Option(
      names = "--user",
      paramLabel = "<name:password>",
      converter = UserOption.Converter.class,
      description =
          "A user, who gets tokens at IAM with a password. Repeatable. Or the variable FAKE_USER.")
  private List<UserOption> users = new ArrayList<>();

  @Option(
      names = "--domain",
      paramLabel = "<name>",
      description = "Name of the account that the users belong to.")
  private String domain;

  @Option(
      names = "--region",
      paramLabel = "<id>",
      defaultValue = "cn-north-4",
      description = "Region of the project, and its name at IAM. Default: ${DEFAULT-VALUE}.")
  private String region;

  @Option(
      names = "--cluster",
      paramLabel = "<id>[,version=v1.29][,public-ip=<ip>][,private-ip=<ip>][,api-server]",
      converter = ClusterOption.Converter.class,
      description =
          "A CCE cluster of the project. Repeatable. With api-server, its kubeconfigs lead to a"
              + " Kubernetes API server on 127.0.0.1, which knows its callers by their client"
              + " certificates: kubectl version, auth whoami, auth can-i. It has no resources such"
              + " as pods.")
  private List<ClusterOption> clusters = new ArrayList<>();

  @Option(
      names = "--cce-edition",
      paramLabel = "<edition>",
      converter = EditionOption.class,
      defaultValue = "june-2023",
      description =
          "Version of CCE's documentation to follow: june-2023, november-2023, december-2024,"
              + " november-2025. Default: ${DEFAULT-VALUE}.")
  private CceEdition cceEdition;

  @Option(names = "--strict", description = "Refuse requests with anything undocumented in them.")
  private boolean strict;

  @Option(
      names = "--hss-connects-to-clusters",
      description =
          "HSS tries each kubeconfig that it gets against its server. Default: it tries none.")
  private boolean hssConnectsToClusters;

  @Option(
      names = "--fresh-keys",
      description =
          "Generate keys that nobody else can know, 90 ms each. Default on the loopback interface:"
              + " keys from primes in the jar, which are public. Default on other addresses: fresh"
              + " keys.")
  private boolean freshKeys;

  /**
   * The project that is described.
   *
   * @throws IllegalArgumentException if a secret has the wrong form; the message does not quote it
   */
  ProjectPlan plan(Environment environment) {
    GivenSecrets secrets = secrets(environment);
    NewProject document =
        new NewProject(
            Optional.ofNullable(projectId),
            Optional.empty(),
            Optional.of(region),
            Optional.ofNullable(domain),
            secrets.tokens(),
            secrets.credentials(),
            secrets.users(),
            Optional.of(EditionOption.name(cceEdition)),
            Optional.of(strict),
            freshKeys ? Optional.of(true) : Optional.empty(),
            Optional.empty(),
            Optional.of(hssConnectsToClusters),
            clusters(),
            List.of(),
            List.of());
    return new ProjectPlan(document, secrets.origins(), error -> worded(error, secrets.places()));
  }

  private GivenSecrets secrets(Environment environment) {
    GivenSecrets secrets = new GivenSecrets();
    secrets.addAll(environment);
    if (tokenFile != null) {
      TokenFile file = TokenFile.read(tokenFile);
      file.tokens().forEach(token -> secrets.token(token, "--token-file", file.origin()));
    }
    tokens.forEach(
        token -> secrets.token(token, "--token", told("--token", Environment.TOKEN, WHOLE)));
    credentials.forEach(
        credential ->
            secrets.credential(
                credential,
                "--credential",
                told("--credential", Environment.CREDENTIAL, BEFORE_COLON),
                told("--credential", Environment.CREDENTIAL, AFTER_COLON)));
    users.forEach(
        user ->
            secrets.user(
                user, "--user", told("--user, behind the colon", "FAKE_USER_PASSWORD", WHOLE)));
    return secrets;
  }

  private static Origin told(String place, String variable, Origin.Part part) {
    return new Origin.Told(place, variable, part);
  }

  /** One whose id stays the same when the project is reset, if none was asked for. */
  private List<NewCluster> clusters() {
    return clusters.isEmpty()
        ? List.of(ClusterOption.named(UUID.randomUUID().toString()).document())
        : clusters.stream().map(ClusterOption::document).toList();
  }

  /** Names the option or the variable instead of the field of the document. */
  private static RuntimeException worded(RuntimeException error, Map<String, String> places) {
    if (!(error instanceof DocumentException document) || document.field().isEmpty()) {
      return error;
    }
    String field = document.field();
    String place =
        places.entrySet().stream()
            .filter(each -> field.startsWith(each.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElseGet(
                () ->
                    OPTIONS.entrySet().stream()
                        .filter(each -> field.startsWith(each.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(field));
    return new IllegalArgumentException(place + ": " + document.problem(), error);
  }
}
