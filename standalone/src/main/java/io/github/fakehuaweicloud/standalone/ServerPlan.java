package io.github.fakehuaweicloud.standalone;

import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.FakeHuaweiCloudServerBuilder;
import io.github.fakehuaweicloud.internal.configuration.Configuration;
import io.github.fakehuaweicloud.internal.configuration.ConfigurationDocument;
import io.github.fakehuaweicloud.internal.coverage.Tally;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * How the server is asked for: by options, or else by the environment, or else by the file.
 *
 * @param listening the options
 * @param output the options
 * @param environment of the process
 * @param file what the configuration file says, if there is one
 */
record ServerPlan(
    ListeningOptions listening,
    OutputOptions output,
    Environment environment,
    Optional<ConfiguredProjects> file) {

  int port() {
    return checked(
        "port",
        listening.port(),
        ConfigurationDocument::port,
        ListeningOptions.DEFAULT_PORT,
        FakeHuaweiCloudServerBuilder::port);
  }

  String bindAddress() {
    return checked(
        "bindAddress",
        listening.bindAddress(),
        ConfigurationDocument::bindAddress,
        ListeningOptions.DEFAULT_BIND_ADDRESS,
        FakeHuaweiCloudServerBuilder::bindAddress);
  }

  Optional<Integer> httpsPort() {
    return checked(
        "httpsPort",
        listening.httpsPort(),
        ConfigurationDocument::httpsPort,
        FakeHuaweiCloudServerBuilder::httpsPort);
  }

  boolean anyProject() {
    return listening.anyProject().or(() -> inFile(ConfigurationDocument::anyProject)).orElse(false);
  }

  /** Where it is collected what of the contract is exercised; empty if nowhere. */
  Optional<Tally> coverage() {
    boolean wanted =
        listening.coverage().or(() -> inFile(ConfigurationDocument::coverage)).orElse(false);
    return wanted ? Optional.of(new Tally()) : Optional.empty();
  }

  boolean log() {
    return output.log().or(() -> inFile(ConfigurationDocument::log)).orElse(false);
  }

  /**
   * The key of the control API.
   *
   * @throws IllegalArgumentException if it has the wrong form; the message says where it came from
   */
  ControlKey controlKey() {
    if (listening.controlKey().isPresent()) {
      return checked(
          ControlKey.of(
              listening.controlKey().get(),
              new Origin.Told("--control-key", Environment.CONTROL_KEY, Origin.Part.WHOLE)),
          "--control-key");
    }
    Optional<String> variable = environment.value(Environment.CONTROL_KEY);
    if (variable.isPresent()) {
      return checked(
          ControlKey.of(variable.get(), Origin.Variable.whole(Environment.CONTROL_KEY)),
          Environment.CONTROL_KEY);
    }
    ControlKey inFile = file.flatMap(ConfiguredProjects::controlKey).orElse(ControlKey.NONE);
    try {
      inFile.check();
    } catch (IllegalArgumentException wrong) {
      throw refusedInFile("controlKey", wrong);
    }
    return inFile;
  }

  private static ControlKey checked(ControlKey key, String place) {
    try {
      key.check();
    } catch (IllegalArgumentException wrong) {
      throw new IllegalArgumentException(place + ": " + wrong.getMessage(), wrong);
    }
    return key;
  }

  private <T> T checked(
      String field,
      Optional<T> option,
      Function<ConfigurationDocument, Optional<T>> inFile,
      T otherwise,
      BiConsumer<FakeHuaweiCloudServerBuilder, T> check) {
    return checked(field, option, inFile, check).orElse(otherwise);
  }

  private <T> Optional<T> checked(
      String field,
      Optional<T> option,
      Function<ConfigurationDocument, Optional<T>> inFile,
      BiConsumer<FakeHuaweiCloudServerBuilder, T> check) {
    Optional<T> value = option.or(() -> inFile(inFile));
    try {
      value.ifPresent(there -> check.accept(FakeHuaweiCloudServer.builder(), there));
    } catch (IllegalArgumentException wrong) {
      throw option.isPresent() ? wrong : refusedInFile(field, wrong);
    }
    return value;
  }

  private RuntimeException refusedInFile(String field, IllegalArgumentException wrong) {
    return file.map(ConfiguredProjects::configuration)
        .<RuntimeException>map(there -> there.refused(field, wrong))
        .orElse(wrong);
  }

  private <T> Optional<T> inFile(Function<ConfigurationDocument, Optional<T>> setting) {
    return file.map(ConfiguredProjects::configuration)
        .map(Configuration::document)
        .flatMap(setting);
  }
}
