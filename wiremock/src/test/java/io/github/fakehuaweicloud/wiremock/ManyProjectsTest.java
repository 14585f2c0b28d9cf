package io.github.fakehuaweicloud.wiremock;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static io.github.fakehuaweicloud.wiremock.WireMockStubs.stubsOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.FakeHuaweiCloudServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ManyProjectsTest {

  private static final int PROJECTS = 1_000;
  private static final int CLIENTS = 8;

  @Test
  void at_once_on_one_server_do_not_see_each_others_stubs() throws Exception {
    try (FakeHuaweiCloudServer server = FakeHuaweiCloudServer.start()) {
      List<FakeHuaweiCloud> projects =
          IntStream.range(0, PROJECTS).mapToObj(i -> server.newProject()).toList();

      List<String> answers = inParallel(projects);

      assertThat(answers)
          .containsExactlyElementsOf(projects.stream().map(FakeHuaweiCloud::projectId).toList());
      assertThat(projects).allSatisfy(cloud -> stubsOf(cloud).verify(1, anyRequestedFor(anyUrl())));
    }
  }

  /** Every test stubs the same path, with its own answer, while others call it. */
  private static List<String> inParallel(List<FakeHuaweiCloud> projects)
      throws InterruptedException, ExecutionException {
    ExecutorService clients = Executors.newFixedThreadPool(CLIENTS);
    try {
      List<Future<String>> calls = new ArrayList<>();
      for (FakeHuaweiCloud cloud : projects) {
        calls.add(
            clients.submit(
                () -> {
                  stubsOf(cloud).stubFor(get("/whose").willReturn(ok(cloud.projectId())));
                  return Calls.get(cloud, "/whose").body();
                }));
      }
      List<String> answers = new ArrayList<>();
      for (Future<String> call : calls) {
        answers.add(call.get());
      }
      return answers;
    } finally {
      clients.shutdownNow();
    }
  }
}
