package io.github.fakehuaweicloud.benchmarks.suite;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.junit5.FakeHuaweiCloudTest;
import java.io.IOException;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests that each have a project, a cluster and a certificate. */
@FakeHuaweiCloudTest
@ExtendWith(Tests.class)
class ManyWithFake {

  @TestTemplate
  void gets_a_certificate(FakeHuaweiCloud cloud) throws IOException {
    String cluster = cloud.cce().addCluster().id();
    Post.certificate(
        cloud.endpoint()
            + "/api/v3/projects/"
            + cloud.projectId()
            + "/clusters/"
            + cluster
            + "/clustercert",
        cloud.token());
  }
}
