package io.github.fakehuaweicloud.standalone;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the server listens. */
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

  Optional<Integer> port() {
    return Optional.ofNullable(port);
  }

  Optional<String> bindAddress() {
    return Optional.ofNullable(bindAddress);
  }
}
