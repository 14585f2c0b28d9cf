package io.github.fakehuaweicloud.benchmarks.steady;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.benchmarks.client.Calls;
import io.github.fakehuaweicloud.benchmarks.client.Connection;
import java.io.IOException;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A whole exchange over HTTP, on a kept connection. */
@State(Scope.Benchmark)
public class RequestBenchmark {

  private FakeHuaweiCloud cloud;
  private Connection connection;
  private byte[] call;

  @Setup
  public void start() throws IOException {
    cloud = FakeHuaweiCloud.start();
    connection = new Connection(cloud.endpoint());
    call = Calls.clusters(cloud);
  }

  @Benchmark
  public byte[] request() throws IOException {
    return connection.send(call, 200);
  }

  @TearDown
  public void stop() throws IOException {
    connection.close();
    cloud.close();
  }
}
