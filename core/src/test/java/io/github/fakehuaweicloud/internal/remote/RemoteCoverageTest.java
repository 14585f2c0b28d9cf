package io.github.fakehuaweicloud.internal.remote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.coverage.ContractItem;
import io.github.fakehuaweicloud.faults.Fault;
import io.github.fakehuaweicloud.internal.coverage.Coverage;
import io.github.fakehuaweicloud.internal.coverage.Tally;
import io.github.fakehuaweicloud.internal.project.OpenProject;
import io.github.fakehuaweicloud.internal.project.ProjectSettings;
import io.github.fakehuaweicloud.testkit.Paths;
import io.github.fakehuaweicloud.testkit.Wire;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What tests exercise on a fake elsewhere is known where the tests are. */
class RemoteCoverageTest {

  private final Tally tally = new Tally();

  @Test
  void is_that_of_an_embedded_fake() {
    try (FakeHuaweiCloud elsewhere = FakeHuaweiCloud.start()) {
      RemoteServer remote =
          RemoteServer.connect(
              URI.create(elsewhere.endpoint()), Optional.empty(), Optional.of(tally));
      OpenProject project =
          remote.newProject(
              ProjectSettings.builder().token("its-token").description("RemoteTest").build());
      project.cce().addCluster();
      project.cce().faults().next(Fault.gatewayTimeout());
      listClusters(project);
      project.reset();
      project.cce().addCluster(c -> c.phase(ClusterPhase.UPGRADING));
      listClusters(project);
      project.close();
      remote.close();
    }

    assertThat(Coverage.of(tally))
        .filteredOn(ContractItem::isCovered)
        .allSatisfy(item -> assertThat(item.tests()).containsExactly("RemoteTest"))
        .extracting(ContractItem::toString)
        .contains(
            "CCE ListClusters: operation Listing Clusters in a Specified Project",
            "CCE: fault gatewayTimeout",
            "CCE: phase Upgrading",
            "gateway: error BACKEND_TIMEOUT, 504 APIGW.0201");
  }

  private static void listClusters(OpenProject project) {
    Wire.request(
        "GET",
        project.endpoint(),
        Paths.clusters(project.iam().identity().projectId()),
        List.of("X-Auth-Token: its-token"),
        "");
  }
}
