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
        Connection toFake = new Connection(cloud.endpoint())) {
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

    private final FakeHuaweiCloudServer server;
    private final FakeHuaweiCloud cloud;
    private final Connection toFake;
    private final Timed.Work callFake;
    private final Timed.Work callStub;
    private final Signer signer;
    private final Timed signature = new Timed();
    private final Timed certificate = new Timed();
    private final Timed stub = new Timed();
    private final Timed project = new Timed();
    private final Timed further = new Timed();

    Turns(
        FakeHuaweiCloudServer server,
        FakeHuaweiCloud cloud,
        Connection toFake,
        Signer signer,
        Timed.Work callFake,
        Timed.Work callStub) {

      this.server = server;
      this.cloud = cloud;
      this.toFake = toFake;
      this.signer = signer;
      this.callFake = callFake;
      this.callStub = callStub;
    }

    void run(int times) throws Exception {
      for (int i = 0; i < times; i++) {
        signature.run(signer::sign);
        certificate.run(callFake);
        stub.run(callStub);
        project.run(this::openAndClose);
        byte[] first = Calls.certificate(cloud, cloud.cce().addCluster().id());
        further.run(() -> toFake.send(first, 200));
      }
    }

    private void openAndClose() throws Exception {
      try (FakeHuaweiCloud other = server.newProject()) {
        toFake.send(Calls.certificate(other, other.cce().addCluster().id()), 200);
      }
    }

    void forget() {
      List.of(signature, certificate, stub, project, further).forEach(Timed::clear);
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
          "further",
          further.p50());
    }
  }
}
