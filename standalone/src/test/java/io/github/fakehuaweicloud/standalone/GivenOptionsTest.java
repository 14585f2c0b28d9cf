package io.github.fakehuaweicloud.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.User;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GivenOptionsTest {

  @Test
  void describe_the_project_and_their_secrets_are_never_printed() {
    List<LocalProject> served = new ArrayList<>();

    CommandLineRun run =
        CommandLineRun.of(
            served::add,
            "--port=0",
            "--cce-edition=november-2025",
            "--project-id=given-project",
            "--token=given-token",
            "--token=@given-token",
            "--credential=GIVENACCESSKEY:given:secret",
            "--user=given-user:given:password",
            "--user=given-other-user:given-password",
            "--domain=given-domain",
            "--region=ap-southeast-3",
            "--cluster=given-cluster,version=v1.28,public-ip=203.0.113.7,private-ip=10.0.0.9",
            "--cluster=given-other-cluster");

    LocalProject cloud = served.get(0);
    assertThat(cloud.id()).isEqualTo("given-project");
    assertThat(cloud.identity().tokens()).containsExactly("given-token", "@given-token");
    assertThat(cloud.identity().credentials().get(0))
        .isEqualTo(new Credentials("GIVENACCESSKEY", "given:secret"));
    assertThat(cloud.identity().users())
        .extracting(User::name, User::password)
        .containsExactly(
            tuple("given-user", "given:password"), tuple("given-other-user", "given-password"));
    assertThat(cloud.identity().domainName()).isEqualTo("given-domain");
    assertThat(cloud.identity().region()).isEqualTo("ap-southeast-3");
    assertThat(cloud.cce().clusters()).hasSize(2);
    assertThat(cloud.cce().cluster("given-cluster").orElseThrow())
        .satisfies(
            cluster -> {
              assertThat(cluster.version()).isEqualTo("v1.28");
              assertThat(cluster.publicIp()).contains("203.0.113.7");
              assertThat(cluster.privateIp()).isEqualTo("10.0.0.9");
            });
    assertThat(run.exitCode()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith("Fake Huawei Cloud is listening on " + cloud.endpoint())
        .contains(
            "given-project",
            "given-cluster",
            "given-other-cluster",
            "given-domain",
            "given-user",
            "given-other-user",
            "$FAKE_TOKEN",
            "$FAKE_USER_PASSWORD")
        .contains("/__fake/openapi.json?edition=november-2025")
        .doesNotContain("given-token", "given:secret", "given:password", "given-password");
  }

  @Test
  void left_out_are_generated_and_printed() {
    List<LocalProject> served = new ArrayList<>();

    CommandLineRun run = CommandLineRun.of(served::add, "--port=0");

    LocalProject cloud = served.get(0);
    assertThat(run.out())
        .contains(
            cloud.id(),
            cloud.identity().tokens().get(0),
            cloud.identity().credentials().get(0).accessKey(),
            cloud.identity().credentials().get(0).secretKey(),
            cloud.identity().domainName(),
            cloud.identity().users().get(0).name(),
            cloud.identity().users().get(0).password(),
            cloud.cce().clusters().get(0).id())
        .doesNotContain("$FAKE");
  }
}
