package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.cce.CceEdition;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** What the project is; the secrets of the environment come before those of the command line. */
final class ProjectOptions {

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

  CceEdition cceEdition() {
    return cceEdition;
  }

  /**
   * Describes the project.
   *
   * @return where its secrets came from
   * @throws IllegalArgumentException if a setting is invalid; the message quotes no secret
   */
  Origins describe(ProjectBuilder project, Environment environment) {
    if (projectId != null) {
      project.id(projectId);
    }
    if (domain != null) {
      project.domain(domain);
    }
    project.region(region);
    project.cceEdition(cceEdition);
    if (strict) {
      project.strict();
    }
    if (hssConnectsToClusters) {
      project.hssConnectsToClusters();
    }
    if (freshKeys) {
      project.freshKeys();
    }
    GivenSecrets secrets = new GivenSecrets(project);
    secrets.addAll(environment);
    if (tokenFile != null) {
      secrets.addAll(TokenFile.read(tokenFile));
    }
    tokens.forEach(token -> secrets.token(token, new Origin.Told("--token", Environment.TOKEN)));
    credentials.forEach(
        credential ->
            secrets.credential(
                credential, new Origin.Told("--credential", Environment.CREDENTIAL)));
    users.forEach(
        user ->
            secrets.user(user, new Origin.Told("--user, behind the colon", "FAKE_USER_PASSWORD")));
    return secrets.origins();
  }

  /**
   * @throws IllegalArgumentException if a setting is invalid
   * @throws IllegalStateException if there are two of one id
   */
  void addClusters(FakeHuaweiCloud cloud) {
    clusters.forEach(cluster -> cloud.cce().addCluster(cluster::describe));
    if (clusters.isEmpty()) {
      cloud.cce().addCluster();
    }
  }
}
