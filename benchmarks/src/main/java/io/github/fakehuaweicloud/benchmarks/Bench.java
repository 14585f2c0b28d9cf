package io.github.fakehuaweicloud.benchmarks;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.benchmarks.client.Calls;
import io.github.fakehuaweicloud.benchmarks.client.Connection;
import io.github.fakehuaweicloud.benchmarks.jvm.ClassPath;
import io.github.fakehuaweicloud.benchmarks.jvm.Jvms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What the parts measure with.
 *
 * @param root of the repository
 * @param javaHome of the JDK that is measured
 * @param kubeconfig a file with one, as the fake issues it
 * @param answerSize its size: that of a peer's static answer
 */
public record Bench(
    Jvms jvms,
    ClassPath classPath,
    Effort effort,
    Path root,
    Path javaHome,
    Path kubeconfig,
    int answerSize) {

  /** With a kubeconfig that is asked for once. */
  public static Bench create(
      Jvms jvms, ClassPath classPath, Effort effort, Path root, Path javaHome, Path work)
      throws IOException {
    try (FakeHuaweiCloud cloud = FakeHuaweiCloud.start();
        Connection connection = new Connection(cloud.endpoint())) {
      byte[] kubeconfig =
          connection.send(Calls.certificate(cloud, cloud.cce().addCluster().id()), 200);
      Path file = Files.write(work.resolve("kubeconfig.json"), kubeconfig);
      return new Bench(jvms, classPath, effort, root, javaHome, file, kubeconfig.length);
    }
  }

  /** Says what is being done, on the error output. */
  public void say(String what) {
    if (!effort.isSmoke()) {
      System.err.println(what);
    }
  }
}
