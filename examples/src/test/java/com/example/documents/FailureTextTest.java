package com.example.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.documents.Document.Block;
import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.core.auth.BasicCredentials;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The failure on the README's first screen; {@link NewcomerTest} has the starter print it. */
@FakeHuaweiCloudTest
class FailureTextTest {

  static boolean claims(Document document, Block block) {
    return block.language().isEmpty() && block.firstLine().startsWith("Expected: ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "README_CN.md"})
  void is_the_one_that_a_wrong_duration_has(String readme, FakeHuaweiCloud cloud) {
    var cluster = cloud.cce().addCluster();
    CceClient.newBuilder()
        .withCredential(
            new BasicCredentials()
                .withAk(cloud.credentials().accessKey())
                .withSk(cloud.credentials().secretKey())
                .withProjectId(cloud.projectId()))
        .withEndpoints(List.of(cloud.endpoint()))
        .build()
        .createKubernetesClusterCert(
            new CreateKubernetesClusterCertRequest()
                .withClusterId(cluster.id())
                .withBody(new CertDuration().withDuration(365)));

    var failure =
        catchThrowableOfType(
            AssertionError.class,
            () ->
                FakeHuaweiCloudAssertions.assertThat(cloud)
                    .issuedOneCertificateFor(cluster)
                    .isValidFor(Duration.ofDays(30)));

    assertThat(of(new Document(readme))).isEqualTo(withoutIds(failure.getMessage()).strip());
  }

  /** The text in a document, without what differs from run to run. */
  static String of(Document document) {
    return document.blocks().stream()
        .filter(block -> claims(document, block))
        .map(block -> withoutIds(block.code()).strip())
        .findFirst()
        .orElseThrow();
  }

  static String withoutIds(String text) {
    return text.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{32}", "<id>").replace("\r\n", "\n");
  }
}
