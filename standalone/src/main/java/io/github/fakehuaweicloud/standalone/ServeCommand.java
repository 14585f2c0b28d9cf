package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts a server with one project, says what it has, and serves until it is stopped. */
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
    footerHeading = "%nEnvironment, whose secrets are added to those of the command line:%n",
    footer = {
      "  FAKE_TOKEN       tokens, with white space between them",
      "  FAKE_CREDENTIAL  access keys with their secret keys, as AK:SK",
      "  FAKE_USER        users with their passwords, as name:password"
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:help or version was requested",
      "1:the server cannot listen, for example because the port is taken",
      "2:wrong usage",
      "143:stopped by SIGTERM"
    })
final class ServeCommand implements Callable<Integer> {

  @Mixin private ListeningOptions listening;
  @Mixin private ProjectOptions project;
  @Mixin private OutputOptions output;

  @Spec private CommandSpec spec;

  private final Environment environment;
  private final Consumer<Served> untilStopped;

  ServeCommand(Environment environment, Consumer<Served> untilStopped) {
    this.environment = environment;
    this.untilStopped = untilStopped;
  }

  @Override
  public Integer call() {
    try (Served served = start()) {
      announce(served);
      untilStopped.accept(served);
    }
    return CommandLine.ExitCode.OK;
  }

  private Served start() {
    String address = listening.bindAddress().orElse(ListeningOptions.DEFAULT_BIND_ADDRESS);
    int port = listening.port().orElse(ListeningOptions.DEFAULT_PORT);
    // Wrong options are found before anything listens.
    orWrongUsage(
        () ->
            FakeHuaweiCloud.builder()
                .bindAddress(address)
                .port(port)
                .project(described -> project.describe(described, environment)));
    FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start(address, port);
    try {
      return new Served(server, List.of(open(server)));
    } catch (RuntimeException | Error failed) {
      server.close();
      throw failed;
    }
  }

  private Served.Project open(FakeHuaweiCloudServer server) {
    AtomicReference<Origins> origins = new AtomicReference<>(new Origins());
    FakeHuaweiCloud cloud =
        server.newProject(described -> origins.set(project.describe(described, environment)));
    try {
      orWrongUsage(() -> project.addClusters(cloud));
    } catch (RuntimeException | Error failed) {
      cloud.close();
      throw failed;
    }
    return new Served.Project(cloud, origins.get(), project.cceEdition());
  }

  private void orWrongUsage(Runnable action) {
    try {
      action.run();
    } catch (IllegalArgumentException | IllegalStateException wrong) {
      throw new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
    }
  }

  private void announce(Served served) {
    PrintWriter out = spec.commandLine().getOut();
    if (output.exportsToStandardOutput()) {
      out.print(exports(served));
      // Lets go of whoever reads it, as eval does, while the fake goes on.
      out.close();
      return;
    }
    output.exportFile().ifPresent(file -> OwnersFile.write(file, exports(served)));
    out.print(new Greeting(served).text());
    out.flush();
  }

  private static String exports(Served served) {
    Served.Project first = served.projects().get(0);
    return new EnvironmentExports(first.cloud(), first.origins(), ProcessHandle.current().pid())
        .text();
  }
}
