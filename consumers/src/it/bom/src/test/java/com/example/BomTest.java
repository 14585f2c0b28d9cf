package com.example;

import static io.github.fakehuaweicloud.assertj.FakeHuaweiCloudAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import io.github.fakehuaweicloud.kubernetes.resources.Fabric8Resources;
import io.github.fakehuaweicloud.wiremock.WireMockStubs;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@FakeHuaweiCloudTest
class BomTest {

  @Test
  void brings_a_fake_that_answers(FakeHuaweiCloud cloud) throws Exception {
    var cluster = cloud.cce().addCluster(c -> c.publicIp("203.0.113.7"));
    var request =
        HttpRequest.newBuilder(
                URI.create(
                    "%s/api/v3/projects/%s/clusters/%s/clustercert"
                        .formatted(cloud.endpoint(), cloud.projectId(), cluster.id())))
            .header("X-Auth-Token", cloud.token())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"duration\": 30}"))
            .build();

    var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(cloud).issuedOneCertificateFor(cluster);
  }

  @Test
  void brings_all_artefacts_in_one_version() {
    assertThat(
            Stream.of(
                    FakeHuaweiCloud.class,
                    FakeHuaweiCloudTest.class,
                    WireMockStubs.class,
                    Fabric8Resources.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .map(path -> path.replaceAll(".*/fake-huaweicloud-[a-z0-9]+-(.*)\\.jar", "$1"))
                .distinct())
        .hasSize(1);
  }
}
