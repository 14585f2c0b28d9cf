package io.github.fakehuaweicloud;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What users see. Whoever adds a public type adds it here, on purpose. */
class PublicTypesTest {

  @Test
  void the_root_holds_what_a_test_holds() {
    assertThat(publicTypes(House.NAME))
        .containsExactlyInAnyOrder(
            "FakeHuaweiCloud",
            "FakeHuaweiCloudBuilder",
            "FakeHuaweiCloudServer",
            "ProjectBuilder",
            "ProjectClock");
  }

  @Test
  void cce_shows_clusters_and_certificates() {
    assertThat(publicTypes(House.NAME + ".cce"))
        .containsExactlyInAnyOrder(
            "Cce",
            "CceError",
            "CceParameters",
            "CceService",
            "Cluster",
            "ClusterBuilder",
            "ClusterPhase",
            "IssuedCertificate",
            "NextCertificate");
  }

  @Test
  void hss_shows_multi_cloud_clusters() {
    assertThat(publicTypes(House.NAME + ".hss"))
        .containsExactlyInAnyOrder(
            "Hss", "HssError", "HssParameters", "HssService", "MultiCloudCluster");
  }

  @Test
  void kubeconfig_shows_the_document() {
    assertThat(publicTypes(House.NAME + ".kubeconfig"))
        .containsExactlyInAnyOrder(
            "Kubeconfig",
            "KubeconfigBuilder",
            "KubeconfigCluster",
            "KubeconfigContext",
            "KubeconfigFormatException",
            "KubeconfigUser");
  }

  @Test
  void journal_shows_recorded_requests() {
    assertThat(publicTypes(House.NAME + ".journal"))
        .containsExactlyInAnyOrder("BoundedLog", "Journal", "RecordedRequest");
  }

  @Test
  void gateway_shows_who_opens_a_project_beside_what_the_other_rooms_need() {
    assertThat(publicTypes(House.NAME + ".gateway"))
        .containsExactlyInAnyOrder(
            "Credentials",
            "Identity",
            "Identity$Builder",
            "Access",
            "Answer",
            "Call",
            "Endpoint",
            "EngineRefusals",
            "ErrorCode",
            "ErrorWording",
            "Fault",
            "Faults",
            "IdentityTakenException",
            "ServiceFaults",
            "GatewayError",
            "Gateway",
            "Project");
  }

  @Test
  void server_shows_nothing_but_the_server() {
    assertThat(publicTypes(House.NAME + ".server")).containsExactly("HttpServer");
  }

  private static List<String> publicTypes(String packageName) {
    return House.MAIN.stream()
        .filter(type -> type.getPackageName().equals(packageName))
        .filter(PublicTypesTest::isVisible)
        .map(type -> type.getName().substring(packageName.length() + 1))
        .toList();
  }

  private static boolean isVisible(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC)
        && !type.getSimpleName().equals("package-info")
        && type.getEnclosingClass().map(PublicTypesTest::isVisible).orElse(true);
  }
}
