package io.github.fakehuaweicloud.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.contract.CceEdition;
import io.github.fakehuaweicloud.contract.CcePage;
import io.github.fakehuaweicloud.contract.HssPage;
import io.github.fakehuaweicloud.contract.Operation;
import io.github.fakehuaweicloud.contract.Parameter;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.testkit.Clouds;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypedParametersTest {

  @Test
  void are_those_of_cce_s_newest_pages() throws IllegalAccessException {
    assertThat(names(CceParameters.class))
        .isEqualTo(
            CcePage.operations(CceEdition.latest()).stream()
                .flatMap(operation -> names(operation).stream())
                .distinct()
                .toList());
  }

  @Test
  void are_those_of_hss_s_page() throws IllegalAccessException {
    assertThat(names(HssParameters.class)).isEqualTo(names(HssPage.CREATE_MULTI_CLOUD_CLUSTER));
  }

  @Test
  void read_numbers_times_and_text() {
    try (FakeHuaweiCloud cloud = Clouds.newProject(p -> p.cceEdition(CceEdition.latest()))) {
      Clouds.obtainCertificate(
          cloud, "c1", "{\"duration\":30,\"expire_at\":\"2030-01-01 16:00:00 +0000 UTC\"}");
      Clouds.createMultiCloudCluster(
          cloud, "{\"kube_config\":\"kind: Config\",\"current_expiration_date\":1700000000123}");

      RecordedRequest cce = cloud.requests().get(0);
      assertThat(cce.value(CceParameters.CLUSTER_ID)).contains("c1");
      assertThat(cce.value(CceParameters.DURATION)).contains(30);
      assertThat(cce.value(CceParameters.EXPIRE_AT))
          .contains(Instant.parse("2030-01-01T16:00:00Z"));
      RecordedRequest hss = cloud.requests().get(1);
      assertThat(hss.value(HssParameters.KUBE_CONFIG)).contains("kind: Config");
      assertThat(hss.value(HssParameters.CURRENT_EXPIRATION_DATE))
          .contains(Instant.ofEpochMilli(1700000000123L));
      assertThat(hss.value(HssParameters.NAME)).isEmpty();
    }
  }

  @Test
  void are_empty_where_another_type_was_sent() {
    try (FakeHuaweiCloud cloud = Clouds.newProject(p -> p.cceEdition(CceEdition.latest()))) {
      for (String duration : List.of("\"30\"", "30.5", "3000000000", "null", "true", "[30]")) {
        Clouds.obtainCertificate(
            cloud, "c1", "{\"duration\":" + duration + ",\"expire_at\":\"soon\"}");
      }
      Clouds.createMultiCloudCluster(
          cloud, "{\"kube_config\":1,\"current_expiration_date\":\"1700000000123\"}");

      assertThat(cloud.requests().subList(0, 6))
          .allSatisfy(
              request -> {
                assertThat(request.value(CceParameters.DURATION)).isEmpty();
                assertThat(request.value(CceParameters.EXPIRE_AT)).isEmpty();
              });
      RecordedRequest hss = cloud.requests().get(6);
      assertThat(hss.value(HssParameters.KUBE_CONFIG)).isEmpty();
      assertThat(hss.value(HssParameters.CURRENT_EXPIRATION_DATE)).isEmpty();
    }
  }

  @Test
  void of_the_other_page_are_refused() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.obtainCertificate(cloud, "c1", "{\"duration\":30}");

      assertThatIllegalArgumentException()
          .isThrownBy(() -> cloud.requests().get(0).value(HssParameters.KUBE_CONFIG))
          .withMessageContaining("of CCE: Obtaining a Cluster Certificate, got \"kube_config\"");
    }
  }

  private static List<String> names(Operation page) {
    return page.tables().stream()
        .filter(table -> !table.location().words().startsWith("response"))
        .flatMap(table -> table.rows().stream())
        .map(row -> row.name())
        .toList();
  }

  private static List<String> names(Class<?> constants) throws IllegalAccessException {
    List<Field> fields =
        Stream.of(constants.getFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .toList();
    Stream.Builder<String> names = Stream.builder();
    for (Field field : fields) {
      names.add(((Parameter<?>) field.get(null)).name());
    }
    return names.build().toList();
  }
}
