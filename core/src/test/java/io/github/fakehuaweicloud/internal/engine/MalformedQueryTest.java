package io.github.fakehuaweicloud.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.WireResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedQueryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"?%zz", "?%", "?a=%f", "?a=%ff%fe", "?&&&", "?=", "?a=b?c", "?a=&a=&a=", "?"})
  void is_passed_over_where_it_names_no_parameter_of_the_page(String query) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      WireResponse response = Clouds.createMultiCloudCluster(cloud, query, Clouds.LEAST_HSS_BODY);

      assertThat(response.status()).as(response.body()).isEqualTo(200);
      assertThat(cloud.hss().multiCloudClusters()).hasSize(1);
    }
  }
}
