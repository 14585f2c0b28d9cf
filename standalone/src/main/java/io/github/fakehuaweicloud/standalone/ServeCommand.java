package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.internal.configuration.ConfigurationFile;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.project.Opening;
import io.github.fakehuaweicloud.internal.server.FakeServer;
import io.github.fakehuaweicloud.internal.server.ServerSettings;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Starts a server with its projects, says what it has, and serves until it is stopped. */
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
    footerHeading = "%nEnvironment, to hide secrets from the list of processes:%n",
    footer = {
      "  FAKE_TOKEN        tokens, with white space between them",
      "  FAKE_CREDENTIAL   access keys with their secret keys, as AK:SK",
      "  FAKE_USER         users with their passwords, as name:password",
      "  FAKE_CONTROL_KEY  the key of the control API"
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

  @Option(
      names = "--config",
      paramLabel = "<file>",
      description =
          "A YAML or JSON file that describes the server and its projects. Options for the server"
              + " override it; options and variables for a project cannot stand beside its projects.")
  private Path configurationFile;

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
    Optional<ConfiguredProjects> configured =
        Optional.ofNullable(configurationFile)
            .map(file -> ConfigurationFile.read(file, environment.variables()))
            .map(ConfiguredProjects::new);
    List<ProjectPlan> plans = plans(configured);
    try (Served served = start(configured, plans)) {
      announce(served);
      untilStopped.accept(served);
    }
    return CommandLine.ExitCode.OK;
  }

  private List<ProjectPlan> plans(Optional<ConfiguredProjects> configured) {
    List<ProjectPlan> inFile = configured.map(ConfiguredProjects::plans).orElse(List.of());
    if (inFile.isEmpty()) {
      return List.of(orWrongUsage(() -> project.plan(environment)));
    }
    String beside =
        spec.commandLine().getParseResult().matchedOptions().stream()
            .filter(spec.mixins().get("project").options()::contains)
            .map(OptionSpec::longestName)
            .distinct()
            .collect(Collectors.joining(", "));
    if (!beside.isEmpty()) {
      throw wrongUsage(
          new IllegalArgumentException(
              beside
                  + " cannot stand beside the projects of --config, so put it into the file or"
                  + " leave the projects out there"));
    }
    return inFile;
  }

  private Served start(Optional<ConfiguredProjects> configured, List<ProjectPlan> plans) {
    ServerPlan server = new ServerPlan(listening, output, environment, configured);
    ControlKey controlKey = orWrongUsage(server::controlKey);
    String bindAddress = orWrongUsage(server::bindAddress);
    int port = orWrongUsage(server::port);
    Optional<Integer> httpsPort = orWrongUsage(server::httpsPort);
    List<Opening> openings = new ArrayList<>();
    for (ProjectPlan plan : plans) {
      openings.add(orWrongUsage(() -> worded(plan, () -> Opening.of(plan.document()))));
    }
    Optional<RequestPrinter> log =
        server.log()
            ? Optional.of(new RequestPrinter(spec.commandLine().getErr()))
            : Optional.empty();
    FakeServer started =
        FakeServer.start(
            new ServerSettings(
                bindAddress,
                port,
                httpsPort,
                controlKey.given(),
                server.anyProject(),
                log.<BiConsumer<Optional<String>, RecordedRequest>>map(printer -> printer)
                    .orElse((project, request) -> {}),
                server.coverage()));
    List<Served.Project> projects = new ArrayList<>();
    try {
      for (int i = 0; i < plans.size(); i++) {
        projects.add(open(started, plans.get(i), openings.get(i)));
      }
    } catch (RuntimeException | Error failed) {
      started.close();
      log.ifPresent(RequestPrinter::close);
      throw failed;
    }
    return new Served(started, projects, controlKey, () -> log.ifPresent(RequestPrinter::close));
  }

  private Served.Project open(FakeServer server, ProjectPlan plan, Opening opening) {
    LocalProject opened =
        orWrongUsage(() -> worded(plan, () -> server.open(opening.settings(), opening::furnish)));
    return new Served.Project(opened, plan.origins());
  }

  private static <T> T worded(ProjectPlan plan, Supplier<T> step) {
    try {
      return step.get();
    } catch (IllegalArgumentException | IllegalStateException wrong) {
      throw plan.wording().apply(wrong);
    }
  }

  private <T> T orWrongUsage(Supplier<T> step) {
    try {
      return step.get();
    } catch (IllegalArgumentException | IllegalStateException wrong) {
      throw wrongUsage(wrong);
    }
  }

  private ParameterException wrongUsage(RuntimeException wrong) {
    return new ParameterException(spec.commandLine(), wrong.getMessage(), wrong);
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
    return new EnvironmentExports(
            served.projects().get(0), served.generatedControlKey(), ProcessHandle.current().pid())
        .text();
  }
}
