package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.CheckedRequest;
import io.github.fakehuaweicloud.internal.contract.ContractCheck;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.services.Services;
import java.time.Instant;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Steps of an exchange, without a socket. */
@State(Scope.Benchmark)
public class StepsBenchmark {

  private InMemoryCloud cloud;
  private InMemoryCloud withoutClusters;
  private HttpRequest certificate;
  private HttpRequest signed;
  private HttpRequest registration;
  private Router.Route route;
  private Instant now;
  private Recorder recorder;

  @Setup
  public void start() {
    cloud = new InMemoryCloud();
    certificate = cloud.certificate();
    withoutClusters = new InMemoryCloud();
    signed = withoutClusters.signedClusters();
    registration = cloud.registration();
    route = new Router(Services.pages(CceEdition.latest())).find(registration).orElseThrow();
    now = cloud.project().clock().instant();
    recorder = new Recorder(cloud.checked(registration));
  }

  @Benchmark
  public HttpResponse certificate() {
    return cloud.answer(certificate, 200);
  }

  @Benchmark
  public HttpResponse signature() {
    return withoutClusters.answer(signed, 200);
  }

  @Benchmark
  public CheckedRequest contract() {
    return check();
  }

  @Benchmark
  public void record() {
    recorder.record();
  }

  private CheckedRequest check() {
    return ContractCheck.check(route.page(), registration, route.variables(), now);
  }

  @TearDown
  public void stop() {
    withoutClusters.close();
    cloud.close();
  }
}
