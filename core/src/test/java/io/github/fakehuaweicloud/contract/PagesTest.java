package io.github.fakehuaweicloud.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The declarations, held next to the tables of the two pages: every row, in the pages' words. */
class PagesTest {

  @Test
  void cce_declares_every_row_of_its_page() {
    assertThat(tables(CcePage.obtainClusterCertificate(CceEdition.JUNE_2023)))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String
              cluster_id Yes String
            Table 2 Request header parameters
              Content-Type Yes String
              X-Auth-Token Yes String
            Table 3 Request body parameters
              duration Yes Integer
            Table 4 Response header parameters
              Port-ID String
            Table 5 Response body parameters
              kind String
              apiVersion String
              preferences Object
              clusters Array of Clusters objects
              users Array of Users objects
              contexts Array of Contexts objects
              current-context String
            Table 6 Clusters
              name String
              cluster ClusterCert object
            Table 7 ClusterCert
              server String
              certificate-authority-data String
              insecure-skip-tls-verify Boolean
            Table 8 Users
              name String
              user User object
            Table 9 User
              client-certificate-data String
              client-key-data String
            Table 10 Contexts
              name String
              context Context object
            Table 11 Context
              cluster String
              user String
            """);
  }

  @Test
  void hss_declares_every_row_of_its_page() {
    assertThat(tables(HssPage.CREATE_MULTI_CLOUD_CLUSTER))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String
            Table 2 Query Parameters
              enterprise_project_id No String
            Table 3 Request header parameters
              X-Auth-Token Yes String
            Table 4 Request body parameters
              name No String
              provider No String
              server No String
              image_repo No String
              image_repo_username No String
              image_repo_password No String
              organization No String
              image_repo_type No String
              current_expiration_date No Long
              certificate_expiration_date No Long
              kube_config Yes String
              image_arch No String
              anp_proxy No String
              hostguard_proxy No String
              container_name No String
              dns_policy No String
              dns_config No String
            Table 5 Response body parameters
              cluster_id String
            """);
  }

  @Test
  void cce_answers_on_the_uri_of_its_page() {
    assertThat(uris(CcePage.obtainClusterCertificate(CceEdition.JUNE_2023)))
        .containsExactly("POST /api/v3/projects/{project_id}/clusters/{cluster_id}/clustercert");
  }

  @Test
  void hss_answers_on_the_uri_of_its_page_and_of_the_example() {
    assertThat(uris(HssPage.CREATE_MULTI_CLOUD_CLUSTER))
        .containsExactly(
            "POST /v5/{project_id}/container/kubernetes/multi-cloud/clusters",
            "POST /v5/{project_id}/container/kubernetes/multi-cloud/clusters&");
  }

  @Test
  void there_are_two() {
    assertThat(Pages.operations(CceEdition.JUNE_2023))
        .containsExactly(
            CcePage.obtainClusterCertificate(CceEdition.JUNE_2023),
            HssPage.CREATE_MULTI_CLOUD_CLUSTER);
  }

  private static Stream<String> uris(Operation operation) {
    return operation.paths().stream().map(path -> operation.method() + " " + path.template());
  }

  private static String tables(Operation operation) {
    return operation.tables().stream()
        .map(table -> "Table " + table.number() + " " + table.title() + "\n" + rows(table))
        .collect(Collectors.joining());
  }

  private static String rows(Table table) {
    boolean ofResponse =
        table.location() == Location.RESPONSE_HEADER || table.location() == Location.RESPONSE_BODY;
    return table.rows().stream()
        .map(
            row ->
                "  "
                    + row.name()
                    + (ofResponse ? "" : row.mandatory() ? " Yes" : " No")
                    + " "
                    + row.type().pageName()
                    + "\n")
        .collect(Collectors.joining());
  }
}
