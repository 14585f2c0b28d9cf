package io.github.fakehuaweicloud.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.cce.ObtainClusterCertificatePage;
import io.github.fakehuaweicloud.internal.cce.RevokeClusterCertificatePage;
import io.github.fakehuaweicloud.internal.hss.pages.CreateMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.services.Services;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The declarations, held next to the tables of the pages: every row, in the pages' words. */
class PagesTest {

  @Test
  void obtaining_a_certificate_has_every_row_of_its_page() {
    assertThat(tables(ObtainClusterCertificatePage.of(CceEdition.JUNE_2023)))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String
              cluster_id Yes String
            Table 2 Request header parameters
              Content-Type Yes String application/json
              X-Auth-Token Yes String credential
            Table 3 Request body parameters
              duration Yes Integer 1..10950 or -1 days
            Table 4 Response header parameters
              Port-ID String
            Table 5 Response body parameters
              kind String [Config]
              apiVersion String [v1]
              preferences Object
              clusters Array of Clusters objects
              users Array of Users objects
              contexts Array of Contexts objects
              current-context String [internal, external]
            Table 6 Clusters
              name String
              cluster ClusterCert object
            Table 7 ClusterCert
              server String
              certificate-authority-data String
              insecure-skip-tls-verify Boolean
            Table 8 Users
              name String [user]
              user User object
            Table 9 User
              client-certificate-data String
              client-key-data String secret
            Table 10 Contexts
              name String
              context Context object
            Table 11 Context
              cluster String
              user String
            """);
  }

  @Test
  void revoking_certificates_has_every_row_of_its_page() {
    assertThat(tables(RevokeClusterCertificatePage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String
              cluster_id Yes String
            Table 2 Request header parameters
              Content-Type Yes String application/json
              X-Auth-Token Yes String credential
            Table 3 Request body parameters
              userId No String
              agencyId No String
            """);
  }

  @Test
  void creating_a_multi_cloud_cluster_has_every_row_of_its_page() {
    assertThat(tables(CreateMultiCloudClusterPage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String 1..256
            Table 2 Query Parameters
              enterprise_project_id No String 1..256
            Table 3 Request header parameters
              X-Auth-Token Yes String 1..32768 credential
            Table 4 Request body parameters
              name No String
              provider No String 0..64 [ali, tencent, azure, aws, self_built_hw, self_built_idc]
              server No String
              image_repo No String
              image_repo_username No String
              image_repo_password No String secret
              organization No String
              image_repo_type No String 0..64 [harbor, quay, jfrog, other]
              current_expiration_date No Long 0..9223372036854775807 milliseconds since 1970
              certificate_expiration_date No Long 0..9223372036854775807 milliseconds since 1970
              kube_config Yes String secret
              image_arch No String [x86, arm]
              anp_proxy No String
              hostguard_proxy No String
              container_name No String
              dns_policy No String [default, clusterfirst, clusterfirstwithhostnet, none]
              dns_config No String
            Table 5 Response body parameters
              cluster_id String
            """);
  }

  @Test
  void obtaining_a_certificate_answers_on_the_uri_of_its_page() {
    assertThat(uris(ObtainClusterCertificatePage.of(CceEdition.JUNE_2023)))
        .containsExactly("POST /api/v3/projects/{project_id}/clusters/{cluster_id}/clustercert");
  }

  @Test
  void revoking_certificates_answers_on_the_uri_of_its_page() {
    assertThat(uris(RevokeClusterCertificatePage.PAGE))
        .containsExactly(
            "POST /api/v3/projects/{project_id}/clusters/{cluster_id}/clustercertrevoke");
  }

  @Test
  void creating_a_multi_cloud_cluster_answers_on_the_uri_of_its_page_and_of_the_example() {
    assertThat(uris(CreateMultiCloudClusterPage.PAGE))
        .containsExactly(
            "POST /v5/{project_id}/container/kubernetes/multi-cloud/clusters",
            "POST /v5/{project_id}/container/kubernetes/multi-cloud/clusters&");
  }

  @Test
  void have_the_vendor_s_names_of_their_operations() {
    assertThat(Services.pages(CceEdition.JUNE_2023))
        .filteredOn(page -> page.service().equals("CCE"))
        .extracting(Page::id)
        .containsExactly(
            "CreateKubernetesClusterCert",
            "RevokeKubernetesClusterCert",
            "CreateClusterCert",
            "CreateCluster",
            "ListClusters",
            "ShowCluster",
            "ShowClusterEndpoints",
            "UpdateClusterEip",
            "DeleteCluster",
            "ShowJob",
            "ShowVersion");
    assertThat(Services.pages(CceEdition.JUNE_2023))
        .filteredOn(page -> page.service().equals("HSS"))
        .extracting(Page::id)
        .containsExactly(
            "CreateMultiCloudClusters",
            "ListMultiCloudClusters",
            "UpdateMultiCloudClusters",
            "RemoveMultiCloudClusters",
            "SyncMultiCloudClusterStatus",
            "ParseMultiCloudClusterConfig",
            "ShowMultiCloudClusterAuth",
            "ShowMultiCloudClusterProxyScript",
            "ShowMultiCloudClusterImageCommand",
            "ShowAgentAddress");
    assertThat(Services.pages(CceEdition.JUNE_2023))
        .filteredOn(page -> page.service().equals("IAM"))
        .extracting(Page::id)
        .containsExactly(
            "KeystoneCreateUserTokenByPassword",
            "CreateTemporaryAccessKeyByToken",
            "KeystoneListVersions",
            "KeystoneShowVersion",
            "KeystoneValidateToken",
            "KeystoneCheckToken",
            "KeystoneListProjects",
            "KeystoneListAuthProjects",
            "KeystoneListAuthDomains",
            "KeystoneListUsers",
            "KeystoneShowCatalog");
  }

  @Test
  void obtaining_a_token_has_every_row_of_its_page_and_those_that_clients_send() {
    assertThat(requestTables("KeystoneCreateUserTokenByPassword"))
        .isEqualTo(
            """
            Table 1 Query parameters
              nocatalog No String
            Table 2 Parameters in the request body
              auth Yes auth object
            Table 3 auth
              identity Yes auth.identity object
              scope No auth.scope object
            Table 4 auth.identity
              methods Yes Array of strings
              password No auth.identity.password object
              hw_ak_sk No auth.identity.hw_ak_sk object
              token No auth.identity.token object
            Table 5 auth.identity.password
              user Yes auth.identity.password.user object
            Table 6 auth.identity.password.user
              name No String
              id No String
              password Yes String secret
              domain No auth.identity.password.user.domain object
            Table 7 auth.identity.password.user.domain
              id No String
              name No String
            Table 8 auth.identity.hw_ak_sk
              access Yes auth.identity.hw_ak_sk.access object
              secret Yes auth.identity.hw_ak_sk.secret object
              security_token No auth.identity.hw_ak_sk.security_token object
            Table 9 auth.identity.hw_ak_sk.access
              key Yes String
            Table 10 auth.identity.hw_ak_sk.secret
              key Yes String secret
            Table 11 auth.identity.hw_ak_sk.security_token
              key Yes String secret
            Table 12 auth.identity.token
              id Yes String secret
            Table 13 auth.scope
              domain No auth.scope.domain object
              project No auth.scope.project object
            Table 14 auth.scope.domain
              id No String
              name No String
            Table 15 auth.scope.project
              id No String
              name No String
              domain No auth.scope.project.domain object
            Table 16 auth.scope.project.domain
              id No String
              name No String
            """);
  }

  @Test
  void obtaining_a_temporary_access_key_has_every_row_of_its_page() {
    assertThat(requestTables("CreateTemporaryAccessKeyByToken"))
        .isEqualTo(
            """
            Table 1 Parameters in the request header
              X-Auth-Token No String secret
            Table 2 Parameters in the request body
              auth Yes auth object
            Table 3 auth
              identity Yes auth.identity object
            Table 4 auth.identity
              methods Yes Array of strings
              token No auth.identity.token object
              policy No auth.identity.policy object
            Table 5 auth.identity.token
              id No String secret
              duration_seconds No Integer 900..86400 seconds
            Table 6 auth.identity.policy
              Version Yes String [1.1]
              Statement Yes Array of auth.identity.policy.Statement objects
            Table 7 auth.identity.policy.Statement
              Action Yes Array of strings
              Effect Yes String [Allow, Deny]
              Condition No Object
              Resource No Array of strings
            """);
  }

  @Test
  void looking_projects_and_users_up_has_the_filters_of_the_pages() {
    assertThat(requestTables("KeystoneListProjects"))
        .isEqualTo(
            """
            Table 1 Query parameters
              domain_id No String
              name No String
              parent_id No String
              enabled No Boolean
              is_domain No Boolean
              page No Integer 1..2147483647
              per_page No Integer 1..5000
            Table 2 Parameters in the request header
              X-Auth-Token Yes String credential
            """);
    assertThat(requestTables("KeystoneListUsers"))
        .isEqualTo(
            """
            Table 1 Query parameters
              domain_id No String
              name No String
              enabled No Boolean
            Table 2 Parameters in the request header
              X-Auth-Token Yes String credential
            """);
  }

  @Test
  void of_iam_answer_on_the_uris_of_the_pages() {
    assertThat(
            Services.pages(CceEdition.JUNE_2023).stream()
                .filter(page -> page.service().equals("IAM"))
                .flatMap(PagesTest::uris))
        .containsExactly(
            "POST /v3/auth/tokens",
            "POST /v3.0/OS-CREDENTIAL/securitytokens",
            "GET /",
            "GET /v3",
            "GET /v3/",
            "GET /v3/auth/tokens",
            "HEAD /v3/auth/tokens",
            "GET /v3/projects",
            "GET /v3/auth/projects",
            "GET /v3/auth/domains",
            "GET /v3/users",
            "GET /v3/auth/catalog");
  }

  private static String requestTables(String id) {
    Page page =
        Services.pages(CceEdition.JUNE_2023).stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow();
    return tables(
        page.tables().stream()
            .filter(
                table ->
                    table.section() != Section.RESPONSE_HEADER
                        && table.section() != Section.RESPONSE_BODY));
  }

  static Stream<String> uris(Page operation) {
    return operation.paths().stream().map(path -> operation.method() + " " + path.template());
  }

  static String tables(Page operation) {
    return tables(operation.tables().stream());
  }

  private static String tables(Stream<Table> tables) {
    return tables
        .map(table -> "Table " + table.number() + " " + table.title() + "\n" + rows(table))
        .collect(Collectors.joining());
  }

  private static String rows(Table table) {
    boolean ofResponse =
        table.section() == Section.RESPONSE_HEADER || table.section() == Section.RESPONSE_BODY;
    return table.rows().stream()
        .map(
            row ->
                "  "
                    + row.name()
                    + (ofResponse ? "" : row.mandatory() ? " Yes" : " No")
                    + " "
                    + row.type().pageName()
                    + bounds(row.type())
                    + kind(row)
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String bounds(ValueType type) {
    if (type instanceof MediaType media) {
      return " " + media.mediaType();
    }
    if (type instanceof WholeNumber number) {
      return " "
          + number.min()
          + ".."
          + number.max()
          + (number.special().isPresent() ? " or " + number.special().getAsLong() : "")
          + (number.unit().isEmpty() ? "" : " " + number.unit());
    }
    if (type instanceof Text text) {
      boolean bounded = text.minLength() != 0 || text.maxLength() != Integer.MAX_VALUE;
      return (bounded ? " " + text.minLength() + ".." + text.maxLength() : "")
          + (text.oneOf().isEmpty() ? "" : " " + text.oneOf());
    }
    return "";
  }

  private static String kind(Row row) {
    return switch (row.kind()) {
      case PLAIN -> "";
      case SECRET -> " secret";
      case CREDENTIAL -> " credential";
    };
  }
}
