package io.github.fakehuaweicloud.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import io.github.fakehuaweicloud.testkit.CceCalls;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Wire;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ManyRequestsTest {

  private final FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start();
  private final FakeHuaweiCloudServer remote =
      FakeHuaweiCloudServer.remote(URI.create(server.endpoint()));
  private final FakeHuaweiCloud cloud = remote.newProject(p -> p.id("p"));
  private final FakeHuaweiCloud local = server.project("p");

  @AfterEach
  void close() {
    remote.close();
    server.close();
  }

  private static List<String> ids(FakeHuaweiCloud of) {
    return of.requests().stream().map(RecordedRequest::requestId).toList();
  }

  @Test
  void are_the_same_as_there_whatever_happens_between() {
    Clouds.obtainCertificate(cloud, "c1", "{}");
    assertThat(ids(cloud)).hasSize(1).isEqualTo(ids(local));
    RecordedRequest first = cloud.requests().get(0);

    Clouds.obtainCertificate(cloud, "c1", "{}");
    Clouds.obtainCertificate(cloud, "c1", "{}");
    assertThat(ids(cloud)).hasSize(3).isEqualTo(ids(local));
    assertThat(cloud.requests().get(0)).isSameAs(first);

    local.requestLog().clear();
    assertThat(cloud.requests()).isEmpty();

    Clouds.obtainCertificate(cloud, "c1", "{}");
    assertThat(ids(cloud)).hasSize(1).isEqualTo(ids(local));

    Clouds.obtainCertificate(cloud, "c1", "{}");
    local.requestLog().clear();
    Clouds.obtainCertificate(cloud, "c1", "{}");
    assertThat(ids(cloud)).hasSize(1).isEqualTo(ids(local));

    server.project("p").reset();
    Clouds.obtainCertificate(cloud, "c1", "{}");
    assertThat(ids(cloud)).hasSize(1).isEqualTo(ids(server.project("p")));
  }

  @Test
  @Tag("slow")
  void are_kept_and_dropped_as_there() {
    new CceCalls(cloud).send("GET", "/v5/p/unknown", "");
    assertThat(cloud.requests()).hasSize(1);
    String one =
        "GET /api/v3/projects/p/clusters HTTP/1.1\r\nHost: localhost\r\nX-Auth-Token: "
            + cloud.token()
            + "\r\n\r\n";
    for (int i = 0; i < 10_001; i += 73) {
      Wire.send(server.endpoint(), one.repeat(Math.min(72, 10_000 - i)) + last(one));
    }

    assertThat(cloud.requestLog().await(10_001, Duration.ofSeconds(60))).isTrue();

    assertThat(ids(cloud)).hasSize(10_000).isEqualTo(ids(local));
    assertThat(cloud.requestLog().dropped()).isEqualTo(local.requestLog().dropped()).isPositive();
    assertThat(cloud.requestLog().unexpected())
        .singleElement()
        .hasToString(local.requestLog().unexpected().get(0).toString());
    new CceCalls(cloud).list("");
    assertThat(ids(cloud)).hasSize(10_000).isEqualTo(ids(local));
  }

  private static String last(String request) {
    return request.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
  }
}
