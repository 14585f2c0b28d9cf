package io.github.fakehuaweicloud.standalone;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the server listens, and to whom. */
final class ListeningOptions {

  static final int DEFAULT_PORT = 8080;
  static final String DEFAULT_BIND_ADDRESS = "127.0.0.1";

  @Option(
      names = "--port",
      paramLabel = "<port>",
      description = "Port to listen on; 0 for any free one. Default: " + DEFAULT_PORT + ".")
  private Integer port;

  @Option(
      names = "--bind-address",
      paramLabel = "<address>",
      description = "Address to listen on; 0.0.0.0 for all. Default: " + DEFAULT_BIND_ADDRESS + ".")
  private String bindAddress;

  @Option(
      names = "--https-port",
      paramLabel = "<port>",
      description =
          "Port for HTTPS, too; 0 for any free one. GET /__fake/authority.pem is what clients have"
              + " to trust. Default: no HTTPS.")
  private Integer httpsPort;

  @Option(
      names = "--any-project",
      negatable = true,
      description =
          "Each project id that a caller names, whose token or access key is known, opens a project"
              + " of its own. Default: unknown ids are refused.")
  private Boolean anyProject;

  @Option(
      names = "--coverage",
      negatable = true,
      description =
          "Collect what of the contract the requests exercise, for GET /__fake/coverage. Default: no.")
  private Boolean coverage;

  @Option(
      names = "--control-key",
      paramLabel = "<key>",
      description =
          "What the control API under /__fake/ asks for, as Authorization: Bearer <key>; 16 to 256"
              + " visible ASCII characters. Others can read it in the list of processes; the variable"
              + " FAKE_CONTROL_KEY hides it. Default on the loopback interface: nothing. Default on"
              + " other addresses: a key that is generated and printed.")
  private String controlKey;

  Optional<Integer> port() {
    return Optional.ofNullable(port);
  }

  Optional<String> bindAddress() {
    return Optional.ofNullable(bindAddress);
  }

  Optional<Integer> httpsPort() {
    return Optional.ofNullable(httpsPort);
  }

  Optional<Boolean> anyProject() {
    return Optional.ofNullable(anyProject);
  }

  Optional<Boolean> coverage() {
    return Optional.ofNullable(coverage);
  }

  Optional<String> controlKey() {
    return Optional.ofNullable(controlKey);
  }
}
