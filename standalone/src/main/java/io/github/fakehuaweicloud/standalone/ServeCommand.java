package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudBuilder;
import io.github.fakehuaweicloud.ProjectBuilder;
import io.github.fakehuaweicloud.cce.CceEdition;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Starts a server with one project, prints the generated values, and serves until it is stopped.
 */
@Command(
    name = "fake-huaweicloud-standalone",
    mixinStandardHelpOptions = true,
    versionProvider = ProjectVersion.class,
    sortOptions = false,
    description = {
      "A fake of Huawei Cloud: CCE's cluster certificates, HSS's multi-cloud clusters, and IAM's"
          + " log-in.",
      "Ids and credentials that you do not pass are generated and printed. Tokens, keys and"
          + " passwords that you pass are never printed."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:help or version was requested",
      "1:the server cannot listen, for example because the port is taken",
      "2:wrong usage",
      "143:stopped by SIGTERM"
    })
final class ServeCommand implements Callable<Integer> {

  @Option(
      names = "--port",
      paramLabel = "<port>",
      defaultValue = "8080",
      description = "Port to listen on; 0 for any free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--bind-address",
      paramLabel = "<address>",
      defaultValue = "127.0.0.1",
      description = "Address to listen on; 0.0.0.0 for all. Default: ${DEFAULT-VALUE}.")
  private String bindAddress;

  @Option(names = "--project-id", paramLabel = "<id>", description = "Id of the project.")
  private String projectId;

  @Option(
      names = "--token",
      paramLabel = "<token>",
      description = "A token for X-Auth-Token. Repeatable.")
  private List<String> tokens = new ArrayList<>();

  @Option(
      names = "--credential",
      paramLabel = "<AK:SK>",
      converter = CredentialOption.Converter.class,
      description = "An access key and its secret key, for clients that sign. Repeatable.")
  private List<CredentialOption> credentials = new ArrayList<>();

  @Option(
      names = "--user",
      paramLabel = "<name:password>",
      converter = UserOption.Converter.class,
      description = "A user, who gets tokens at IAM with a password. Repeatable.")
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

  @Spec private CommandSpec spec;

  private final Consumer<FakeHuaweiCloud> untilStopped;

  ServeCommand(Consumer<FakeHuaweiCloud> untilStopped) {
    this.untilStopped = untilStopped;
  }

  @Override
  public Integer call() {
    try (FakeHuaweiCloud cloud = describe().start()) {
      addClusters(cloud);
      PrintWriter out = spec.commandLine().getOut();
      out.println("Fake Huawei Cloud is listening on " + cloud.endpoint());
      out.print(
          new Greeting(
                  cloud,
                  projectId == null,
                  tokens.isEmpty(),
                  credentials.isEmpty(),
                  users.isEmpty(),
                  domain == null,
                  clusters.isEmpty(),
                  clusters.stream().anyMatch(ClusterOption::hasApiServer),
                  cceEdition)
              .text());
      out.flush();
      untilStopped.accept(cloud);
    }
    return CommandLine.ExitCode.OK;
  }

  private FakeHuaweiCloudBuilder describe() {
    try {
      return FakeHuaweiCloud.builder().port(port).bindAddress(bindAddress).project(this::describe);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private void describe(ProjectBuilder project) {
    if (projectId != null) {
      project.id(projectId);
    }
    if (domain != null) {
      project.domain(domain);
    }
    project.region(region);
    users.forEach(user -> project.user(user.name(), user.password()));
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
    tokens.forEach(project::token);
    credentials.forEach(
        credential -> project.credentials(credential.accessKey(), credential.secretKey()));
  }

  private void addClusters(FakeHuaweiCloud cloud) {
    try {
      clusters.forEach(cluster -> cloud.cce().addCluster(cluster::describe));
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    if (clusters.isEmpty()) {
      cloud.cce().addCluster();
    }
  }
}
