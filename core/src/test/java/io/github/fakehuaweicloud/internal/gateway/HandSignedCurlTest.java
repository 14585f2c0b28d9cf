package io.github.fakehuaweicloud.internal.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandSignedCurlTest {

  @Test
  void is_accepted_with_the_right_secret_key_and_refused_with_another(@TempDir Path folder)
      throws IOException, InterruptedException {
    assumeTrue(
        Stream.of("sh", "curl", "openssl").allMatch(HandSignedCurlTest::isOnPath),
        "sh, curl or openssl is not on the PATH");
    Path script = folder.resolve("hand-signed.sh");
    try (InputStream resource = HandSignedCurlTest.class.getResourceAsStream("hand-signed.sh")) {
      Files.copy(resource, script);
    }
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      assertThat(status(script, cloud, cloud.credentials().secretKey())).isEqualTo("200");
      assertThat(status(script, cloud, "another")).isEqualTo("401");
      assertThat(cloud.cce().issuedCertificates()).hasSize(1);
    }
  }

  private static String status(Path script, FakeHuaweiCloud cloud, String secretKey)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                "sh",
                script.toString(),
                cloud.endpoint(),
                Clouds.certificatePath(cloud, cloud.cce().addCluster().id()),
                cloud.credentials().accessKey(),
                secretKey,
                "{\"duration\": 30}")
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  private static boolean isOnPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
