package io.github.fakehuaweicloud.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.CceParameters;
import io.github.fakehuaweicloud.hss.HssParameters;
import io.github.fakehuaweicloud.iam.IamParameters;
import io.github.fakehuaweicloud.internal.cce.CceService;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.RequestRow;
import io.github.fakehuaweicloud.internal.contract.Section;
import io.github.fakehuaweicloud.internal.contract.Structure;
import io.github.fakehuaweicloud.internal.hss.HssService;
import io.github.fakehuaweicloud.internal.iam.IamService;
import io.github.fakehuaweicloud.testkit.Clouds;
import io.github.fakehuaweicloud.testkit.Logins;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TypedParametersTest {

  /** Of a body with objects in it there are those that tests ask for. */
  @Test
  void are_those_of_cce_s_newest_pages() throws IllegalAccessException {
    List<Page> pages = CceService.pages(CceEdition.latest());

    assertThat(names(CceParameters.class))
        .doesNotHaveDuplicates()
        .containsAll(
            pages.stream()
                .flatMap(page -> page.requestRows().stream())
                .filter(row -> row.table().section() != Section.BODY)
                .map(RequestRow::name)
                .toList())
        .isSubsetOf(
            pages.stream()
                .flatMap(page -> page.requestRows().stream())
                .map(RequestRow::name)
                .toList());
  }

  @Test
  void are_those_of_hss_s_pages() throws IllegalAccessException {
    assertThat(names(HssParameters.class))
        .isEqualTo(
            HssService.pages().stream()
                .flatMap(operation -> operation.requestRows().stream())
                .filter(place -> !isNested(place))
                .map(RequestRow::name)
                .distinct()
                .toList());
  }

  /** An object has no value of its own, and nobody reads a policy. */
  @Test
  void are_those_of_iam_s_pages_but_for_objects_and_policies() throws IllegalAccessException {
    assertThat(names(IamParameters.class))
        .containsExactlyInAnyOrderElementsOf(
            IamService.pages().stream()
                .flatMap(page -> page.requestRows().stream())
                .filter(
                    row -> !row.row().type().pageName().toLowerCase(Locale.ROOT).contains("object"))
                .map(RequestRow::name)
                .filter(name -> !name.startsWith("auth.identity.policy."))
                .collect(Collectors.toSet()));
  }

  @Test
  void read_booleans_and_lists_of_text() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Logins.get(cloud, "/v3/projects?enabled=false&is_domain=maybe");
      Logins.byPassword(cloud);
      Logins.send(cloud, Logins.passwordBody(cloud, "").replace("[\"password\"]", "[1]"));

      RecordedRequest list = cloud.requests().get(0);
      assertThat(list.parameter(IamParameters.ENABLED)).contains(false);
      assertThat(list.parameter(IamParameters.IS_DOMAIN)).isEmpty();
      assertThat(list.parameter(IamParameters.PAGE)).isEmpty();
      assertThat(cloud.requests().get(1).parameter(IamParameters.METHODS))
          .contains(List.of("password"));
      assertThat(cloud.requests().get(2).parameter(IamParameters.METHODS)).isEmpty();
    }
  }

  @Test
  void read_numbers_times_and_text() {
    try (FakeHuaweiCloud cloud = Clouds.newProject(p -> p.cceEdition(CceEdition.latest()))) {
      Clouds.obtainCertificate(
          cloud, "c1", "{\"duration\":30,\"expire_at\":\"2030-01-01 16:00:00 +0000 UTC\"}");
      Clouds.createMultiCloudCluster(
          cloud, "{\"kube_config\":\"kind: Config\",\"current_expiration_date\":1700000000123}");

      RecordedRequest cce = cloud.requests().get(0);
      assertThat(cce.parameter(CceParameters.CLUSTER_ID)).contains("c1");
      assertThat(cce.parameter(CceParameters.DURATION)).contains(30);
      assertThat(cce.parameter(CceParameters.EXPIRE_AT))
          .contains(Instant.parse("2030-01-01T16:00:00Z"));
      RecordedRequest hss = cloud.requests().get(1);
      assertThat(hss.parameter(HssParameters.KUBE_CONFIG)).contains("kind: Config");
      assertThat(hss.parameter(HssParameters.CURRENT_EXPIRATION_DATE))
          .contains(Instant.ofEpochMilli(1700000000123L));
      assertThat(hss.parameter(HssParameters.NAME)).isEmpty();
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
                assertThat(request.parameter(CceParameters.DURATION)).isEmpty();
                assertThat(request.parameter(CceParameters.EXPIRE_AT)).isEmpty();
              });
      RecordedRequest hss = cloud.requests().get(6);
      assertThat(hss.parameter(HssParameters.KUBE_CONFIG)).isEmpty();
      assertThat(hss.parameter(HssParameters.CURRENT_EXPIRATION_DATE)).isEmpty();
    }
  }

  @Test
  void of_another_page_are_refused() {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Clouds.obtainCertificate(cloud, "c1", "{\"duration\":30}");

      assertThatIllegalArgumentException()
          .isThrownBy(() -> cloud.requests().get(0).parameter(HssParameters.KUBE_CONFIG))
          .withMessageContaining("of CCE: Obtaining a Cluster Certificate, got \"kube_config\"");
    }
  }

  /** What is in it has names of its own. */
  private static boolean isNested(RequestRow place) {
    return place.row().type() instanceof Structure structure
        && structure.kind() != Structure.Kind.BOOLEAN;
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
