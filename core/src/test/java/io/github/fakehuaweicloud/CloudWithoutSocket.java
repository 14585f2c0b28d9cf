package io.github.fakehuaweicloud;

import io.github.fakehuaweicloud.internal.coverage.Tally;
import io.github.fakehuaweicloud.internal.engine.Engine;
import io.github.fakehuaweicloud.internal.http.Chain;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.server.FakeServer;
import io.github.fakehuaweicloud.internal.server.ServerSettings;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A project on a server as users have it, whose chain of handlers is called without a socket. */
public final class CloudWithoutSocket implements AutoCloseable {

  private final FakeServer server;
  private final Chain chain;
  private final FakeHuaweiCloud cloud;

  public CloudWithoutSocket(Consumer<ProjectBuilder> describe) {
    this(describe, ServerSettings.at(FakeHuaweiCloudServer.LOOPBACK, 0));
  }

  /** Collects what of the contract is exercised. */
  public CloudWithoutSocket(Consumer<ProjectBuilder> describe, Tally coverage) {
    this(
        describe,
        new ServerSettings(
            FakeHuaweiCloudServer.LOOPBACK,
            0,
            Optional.empty(),
            Optional.empty(),
            false,
            (project, request) -> {},
            Optional.of(coverage)));
  }

  private CloudWithoutSocket(Consumer<ProjectBuilder> describe, ServerSettings settings) {
    AtomicReference<Chain> given = new AtomicReference<>();
    this.server =
        FakeServer.start(
            settings,
            (bindAddress, port, tls, handlers) -> {
              given.set(handlers);
              return new ListensNowhere();
            });
    this.chain = given.get();
    ProjectBuilder project = new ProjectBuilder();
    describe.accept(project);
    this.cloud = FakeHuaweiCloud.of(server.open(project.build(), it -> {}), server::close);
  }

  /** Throws what the chain throws, which an engine would answer with 500. */
  public HttpResponse answer(HttpRequest request) {
    return chain.answer(request);
  }

  public FakeHuaweiCloud cloud() {
    return cloud;
  }

  @Override
  public void close() {
    cloud.close();
  }

  private record ListensNowhere() implements Engine {

    @Override
    public int port() {
      return 1;
    }

    @Override
    public Optional<Integer> tlsPort() {
      return Optional.empty();
    }

    @Override
    public void close() {}
  }
}
