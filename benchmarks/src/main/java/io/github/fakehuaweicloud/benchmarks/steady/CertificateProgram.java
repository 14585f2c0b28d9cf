package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.benchmarks.client.Calls;
import io.github.fakehuaweicloud.benchmarks.client.Connection;
import io.github.fakehuaweicloud.benchmarks.client.Requests;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.util.List;
import java.util.Map;

/**
 * Certificates, static answers and signatures by turns, so that what disturbs one disturbs the
 * others. Servers and client share the JVM. Its arguments are how often it does that to get warm,
 * and then to measure.
 */
public final class CertificateProgram implements Program {

  public static void main(String[] args) throws Exception {
    Launched.run(new CertificateProgram(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
        FakeHuaweiCloud cloud = server.newProject();
        Connection toFake = new Connection(cloud.endpoint());
        InMemoryCloud inMemory = new InMemoryCloud()) {
      byte[] call = Calls.certificate(cloud, cloud.cce().addCluster().id());
      byte[] kubeconfig = toFake.send(call, 200);
      String answer = Requests.answerOf(kubeconfig.length);
      try (StaticStub stub = StaticStub.withJournal(answer);
          Connection toStub = new Connection(stub.endpoint())) {
        byte[] stubCall = stub.call(Requests.CERTIFICATE_BODY);
        Turns turns =
            new Turns(
                server,
                cloud,
                toFake,
                inMemory,
                Signer.of(kubeconfig),
                () -> toFake.send(call, 200),
                () -> toStub.send(stubCall, 200));
        turns.run(Integer.parseInt(args.get(0)));
        turns.forget();
        turns.run(Integer.parseInt(args.get(1)));
        return turns.figures();
      }
    }
  }

  private static final class Turns {

    /** A server that has just been called is awake, as one under load is. */
    private static final int IN_A_ROW = 25;

    private final FakeHuaweiCloudServer server;
    private final FakeHuaweiCloud cloud;
    private final Connection toFake;
    private final Timed.Work callFake;
    private final Timed.Work callStub;
    private final InMemoryCloud inMemory;
    private final Signer signer;
    private final Timed signature = new Timed();
    private final Timed certificate = new Timed();
    private final Timed stub = new Timed();
    private final Timed project = new Timed();
    private final Timed projectInMemory = new Timed();
    private final Timed further = new Timed();

    Turns(
        FakeHuaweiCloudServer server,
        FakeHuaweiCloud cloud,
        Connection toFake,
        InMemoryCloud inMemory,
        Signer signer,
        Timed.Work callFake,
        Timed.Work callStub) {

      this.server = server;
      this.cloud = cloud;
      this.toFake = toFake;
      this.inMemory = inMemory;
      this.signer = signer;
      this.callFake = callFake;
      this.callStub = callStub;
    }

    void run(int times) throws Exception {
      for (int done = 0; done < times; done += IN_A_ROW) {
        int row = Math.min(IN_A_ROW, times - done);
        signature.run(row, signer::sign);
        certificate.run(row, callFake);
        stub.run(row, callStub);
        project.run(row, this::openAndClose);
        projectInMemory.run(row, inMemory::certificateOfNewProject);
        for (int i = 0; i < row; i++) {
          byte[] first = Calls.certificate(cloud, cloud.cce().addCluster().id());
          further.run(1, () -> toFake.send(first, 200));
        }
      }
    }

    private void openAndClose() throws Exception {
      try (FakeHuaweiCloud other = server.newProject()) {
        toFake.send(Calls.certificate(other, other.cce().addCluster().id()), 200);
      }
    }

    void forget() {
      List.of(signature, certificate, stub, project, projectInMemory, further)
          .forEach(Timed::clear);
    }

    Map<String, Double> figures() {
      return Map.of(
          "signature",
          signature.p50(),
          "certificate",
          certificate.p50(),
          "stub",
          stub.p50(),
          "project",
          project.p50(),
          "projectInMemory",
          projectInMemory.p50(),
          "further",
          further.p50());
    }
  }
}
