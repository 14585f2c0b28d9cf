package io.github.fakehuaweicloud.benchmarks.load;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.benchmarks.client.Calls;
import io.github.fakehuaweicloud.benchmarks.jvm.Launched;
import io.github.fakehuaweicloud.benchmarks.jvm.Program;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Short calls while one project is open, and while many are. The project that was opened last is
 * called, because whoever searches in order finds it last. Its arguments are how many projects, and
 * how many milliseconds each measurement lasts.
 */
public final class ProjectsProgram implements Program {

  private static final int CONNECTIONS = 2;

  public static void main(String[] args) throws Exception {
    Launched.run(new ProjectsProgram(), args);
  }

  @Override
  public Map<String, Double> run(List<String> args, Runnable answered) throws Exception {
    int projects = Integer.parseInt(args.get(0));
    int part = Math.max(1, projects / 10);
    Duration time = Duration.ofMillis(Long.parseLong(args.get(1)));
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      warmUp(server, part);
      FakeHuaweiCloud only = server.newProject();
      measure(only, time);
      double one = measure(only, time);
      List<FakeHuaweiCloud> open = new ArrayList<>(List.of(only));
      double first = open(server, open, part);
      open(server, open, projects - 2 * part);
      double last = open(server, open, part);
      double many = measure(open.get(open.size() - 1), time);
      open.subList(1, open.size()).forEach(FakeHuaweiCloud::close);
      // Before and after, because a JVM only gets warmer.
      double oneAgain = measure(only, time);
      return Map.of("one", (one + oneAgain) / 2, "many", many, "first", first, "last", last);
    }
  }

  private static void warmUp(FakeHuaweiCloudServer server, int projects) throws Exception {
    List<FakeHuaweiCloud> open = new ArrayList<>();
    open(server, open, projects);
    for (FakeHuaweiCloud project : open) {
      project.close();
    }
  }

  /** Milliseconds. */
  private static double open(FakeHuaweiCloudServer server, List<FakeHuaweiCloud> open, int more) {
    long began = System.nanoTime();
    for (int i = 0; i < more; i++) {
      open.add(server.newProject());
    }
    return (System.nanoTime() - began) / 1e6;
  }

  private static double measure(FakeHuaweiCloud cloud, Duration time) throws Exception {
    return Throughput.best().measure(cloud.endpoint(), Calls.clusters(cloud), CONNECTIONS, time);
  }
}
