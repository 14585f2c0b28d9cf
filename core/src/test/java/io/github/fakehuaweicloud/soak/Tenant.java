package io.github.fakehuaweicloud.soak;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.WireResponse;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens one project after another, does what tests do and what they should not, and closes it. */
final class Tenant implements Callable<Void> {

  private final FakeHuaweiCloudServer server;
  private final Neighbours neighbours;
  private final Random random;
  private final long end;
  private final Figures figures;

  /** By request id. */
  private final Map<String, WireResponse> answers = new HashMap<>();

  Tenant(
      FakeHuaweiCloudServer server,
      Neighbours neighbours,
      Random random,
      long end,
      Figures figures) {
    this.server = server;
    this.neighbours = neighbours;
    this.random = random;
    this.end = end;
    this.figures = figures;
  }

  /** What a condition throws, as Kotlin's {@code TODO()} does. */
  private static final class NotImplemented extends Error {
    private static final long serialVersionUID = 1L;
  }

  @Override
  public Void call() throws IOException {
    do {
      FakeHuaweiCloud cloud = open();
      List<Socket> held = new ArrayList<>();
      try {
        for (int i = random.nextInt(20); i >= 0; i--) {
          doAnything(cloud);
        }
        if (random.nextInt(4) == 0) {
          held.addAll(hold(cloud));
        }
      } finally {
        neighbours.remove(cloud);
        cloud.close();
      }
      checkAccount(cloud);
      figures.count("projects");
      for (Socket socket : held) {
        socket.close();
      }
      // Whoever interrupts a test means the test, and not the next one.
      if (Thread.interrupted()) {
        figures.count("interrupted");
      }
    } while (System.nanoTime() < end);
    return null;
  }

  private FakeHuaweiCloud open() {
    FakeHuaweiCloud cloud =
        server.newProject(
            project -> {
              project.cceEdition(any(CceEdition.values()));
              if (random.nextBoolean()) {
                project.strict();
              }
            });
    neighbours.add(cloud);
    return cloud;
  }

  private void doAnything(FakeHuaweiCloud cloud) throws IOException {
    switch (random.nextInt(12)) {
      case 0 -> cloud.cce().addCluster();
      case 1 -> moveClock(cloud);
      case 2, 3 -> plan(random.nextBoolean() ? cloud.cce().faults() : cloud.hss().faults());
      case 4 -> {
        new Clients(cloud, random).goAway();
        figures.count("clients that went away");
      }
      case 5 -> neighbours.any(random).ifPresent(other -> new Clients(other, random).call());
      case 6 -> cloud.iam().revokeToken(cloud.iam().issueToken(Duration.ofHours(1)));
      case 7 -> cloud.requestLog().await(random.nextInt(5), Duration.ofMillis(random.nextInt(5)));
      default -> new Clients(cloud, random).call().ifPresent(this::keep);
    }
  }

  /** Everything is answered with a request id, however little of it could be read. */
  private void keep(WireResponse answer) {
    figures.count("answers with " + answer.status());
    if (answers.put(answer.header("X-Request-Id"), answer) != null) {
      throw new AssertionError("Expected a request id only once, got it twice: " + answer);
    }
  }

  private void moveClock(FakeHuaweiCloud cloud) {
    switch (random.nextInt(4)) {
      case 0 -> cloud.clock().advance(Duration.ofDays(random.nextInt(4000)));
      case 1 -> cloud.clock().set(Instant.ofEpochSecond(random.nextInt() & 0x7fffffff));
      case 2 -> cloud.clock().stopAt(cloud.clock().instant());
      default -> cloud.clock().reset();
    }
  }

  private void plan(Faults faults) {
    switch (random.nextInt(12)) {
      case 0 -> faults.next(Fault.throttled());
      case 1 -> faults.next(2, Fault.badGateway());
      case 2 -> faults.next(Fault.gatewayTimeout());
      case 3 -> faults.next(Fault.connectionReset());
      case 4 -> faults.next(Fault.connectionClosed());
      case 5 -> faults.next(Fault.emptyBody());
      case 6 -> faults.next(Fault.malformedBody());
      case 7 -> faults.next(Fault.slowBody(Duration.ofMillis(random.nextInt(100))));
      case 8 -> faults.next(Fault.delay(Duration.ofMillis(random.nextInt(100))));
      case 9 ->
          faults.when(
              request -> {
                throw new NotImplemented();
              },
              Fault.badGateway());
      case 10 -> faults.sequence(Fault.none(), Fault.delay(Duration.ofMillis(5)), Fault.none());
      default -> faults.clear();
    }
  }

  /** Calls that only the end of the project ends. A neighbour may draw the fault, and wait too. */
  private List<Socket> hold(FakeHuaweiCloud cloud) throws IOException {
    List<Socket> held = new ArrayList<>();
    cloud.hss().faults().clear();
    cloud.hss().faults().always(Fault.delay(Duration.ofMinutes(10)));
    for (int i = random.nextInt(5); i >= 0; i--) {
      held.add(new Clients(cloud, random).callAndHold());
      figures.count("held until the end");
    }
    return held;
  }

  private void checkAccount(FakeHuaweiCloud cloud) {
    Map<String, RecordedRequest> recorded =
        Stream.of(cloud.requests(), server.unattributedRequests())
            .flatMap(List::stream)
            .collect(Collectors.toMap(RecordedRequest::requestId, request -> request));
    answers.forEach((id, answer) -> checkRecorded(answer, recorded.get(id)));
    answers.clear();
    cloud.requests().forEach(Tenant::checkAskedFor);
    cloud.requests().forEach(request -> figures.count("recorded"));
  }

  private static void checkRecorded(WireResponse answer, RecordedRequest recorded) {
    if (recorded == null || recorded.status() != answer.status()) {
      throw new AssertionError("Expected to find " + answer + " recorded, got " + recorded);
    }
  }

  /** Only faults answer with 502 and 504, and 500 is for the condition that throws. */
  private static void checkAskedFor(RecordedRequest request) {
    boolean asked =
        switch (request.status()) {
          case 500 -> request.failure().filter(NotImplemented.class::isInstance).isPresent();
          case 502, 504 -> request.failure().isEmpty();
          default -> request.status() < 500;
        };
    if (!asked) {
      throw new AssertionError(
          "Got a " + request.status() + " that nobody asked for: " + request + request.failure());
    }
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
