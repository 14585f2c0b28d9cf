package io.github.fakehuaweicloud.internal.server;

import io.github.fakehuaweicloud.internal.coverage.JvmCoverage;
import io.github.fakehuaweicloud.internal.coverage.Tally;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * How a server was asked for.
 *
 * @param port 0 for any free one
 * @param httpsPort 0 for any free one; empty not to speak HTTPS
 * @param controlKey what the control API asks for; empty for one that is made up unless only this
 *     machine can connect
 * @param anyProject whether each project id that callers name opens a project
 * @param onRequest is told of each recorded request and of its project, if there is one; must not
 *     wait
 * @param coverage where it collects what of the contract is exercised; empty if it does not
 */
public record ServerSettings(
    String bindAddress,
    int port,
    Optional<Integer> httpsPort,
    Optional<String> controlKey,
    boolean anyProject,
    BiConsumer<Optional<String>, RecordedRequest> onRequest,
    Optional<Tally> coverage) {

  public ServerSettings {
    Objects.requireNonNull(bindAddress, "bindAddress");
    Objects.requireNonNull(httpsPort, "httpsPort");
    Objects.requireNonNull(controlKey, "controlKey");
    Objects.requireNonNull(onRequest, "onRequest");
    Objects.requireNonNull(coverage, "coverage");
  }

  public ServerSettings withHttps(int otherPort) {
    return new ServerSettings(
        bindAddress, port, Optional.of(otherPort), controlKey, anyProject, onRequest, coverage);
  }

  public static ServerSettings at(String bindAddress, int port) {
    return new ServerSettings(
        bindAddress,
        port,
        Optional.empty(),
        Optional.empty(),
        false,
        (project, request) -> {},
        JvmCoverage.ofThisJvm().map(JvmCoverage::ofServer));
  }
}
