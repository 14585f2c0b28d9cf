package io.github.fakehuaweicloud.internal.contract;

import static io.github.fakehuaweicloud.internal.contract.PagesTest.tables;
import static io.github.fakehuaweicloud.internal.contract.PagesTest.uris;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.fakehuaweicloud.internal.hss.pages.ListMultiCloudClustersPage;
import io.github.fakehuaweicloud.internal.hss.pages.ParseMultiCloudClusterConfigPage;
import io.github.fakehuaweicloud.internal.hss.pages.RemoveMultiCloudClusterPage;
import io.github.fakehuaweicloud.internal.hss.pages.ShowAgentAddressPage;
import io.github.fakehuaweicloud.internal.hss.pages.ShowMultiCloudClusterAuthPage;
import io.github.fakehuaweicloud.internal.hss.pages.ShowMultiCloudClusterImageCommandPage;
import io.github.fakehuaweicloud.internal.hss.pages.ShowMultiCloudClusterProxyScriptPage;
import io.github.fakehuaweicloud.internal.hss.pages.SyncMultiCloudClusterStatusPage;
import io.github.fakehuaweicloud.internal.hss.pages.UpdateMultiCloudClusterPage;
import org.junit.jupiter.api.Test;

/** The declarations of HSS, held next to the tables of the pages, as in {@link PagesTest}. */
class MultiCloudPagesTest {

  @Test
  void querying_has_every_row_of_its_page() {
    assertThat(uris(ListMultiCloudClustersPage.PAGE))
        .containsExactly("GET /v5/{project_id}/container/kubernetes/multi-cloud/clusters");
    assertThat(tables(ListMultiCloudClustersPage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String 1..256
            Table 2 Query Parameters
              enterprise_project_id No String 1..256
              cluster_id No String
              offset No Integer 0..2000000
              limit No Integer 10..200
            Table 3 Request header parameters
              X-Auth-Token Yes String 1..32768 credential
            Table 4 Response body parameters
              total_num Integer 0..100000
              data_list Array of MultiCloudClusterInfo objects
            Table 5 MultiCloudClusterInfo
              cluster_id String
              cluster_name String
              provider String
              server String
              image_repo String
              status String [not_connect, connect_success, connect_fail, connect_disruption]
              version String
              current_expiration_date Long 0..9223372036854775807 milliseconds since 1970
              certificate_expiration_date Long 0..4071095999000 milliseconds since 1970
            """);
  }

  @Test
  void updating_has_every_row_of_its_page() {
    assertThat(uris(UpdateMultiCloudClusterPage.PAGE))
        .containsExactly(
            "PUT /v5/{project_id}/container/kubernetes/multi-cloud/clusters/{cluster_id}");
    assertThat(tables(UpdateMultiCloudClusterPage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String 1..256
              cluster_id Yes String
            Table 2 Query Parameters
              enterprise_project_id No String 1..256
            Table 3 Request header parameters
              X-Auth-Token Yes String 1..32768 credential
            Table 4 Request body parameters
              current_expiration_date No Long 0..9223372036854775807 milliseconds since 1970
              upgrade No Boolean
              kubeconfig No String secret
            """);
  }

  @Test
  void deleting_has_every_row_of_its_page() {
    assertThat(uris(RemoveMultiCloudClusterPage.PAGE))
        .containsExactly(
            "DELETE /v5/{project_id}/container/kubernetes/multi-cloud/clusters/{cluster_id}");
    assertThat(tables(RemoveMultiCloudClusterPage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String 1..256
              cluster_id Yes String
            Table 2 Query Parameters
              enterprise_project_id No String 1..256
            Table 3 Request header parameters
              X-Auth-Token Yes String 1..32768 credential
            """);
  }

  @Test
  void synchronizing_has_every_row_of_its_page() {
    assertThat(uris(SyncMultiCloudClusterStatusPage.PAGE))
        .containsExactly(
            "POST /v5/{project_id}/container/kubernetes/multi-cloud/clusters/status-synchronize");
    assertThat(tables(SyncMultiCloudClusterStatusPage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String 1..256
            Table 2 Query Parameters
              enterprise_project_id No String 1..256
            Table 3 Request header parameters
              X-Auth-Token Yes String 1..32768 credential
            Table 4 Request body parameters
              total_num No Integer 0..32
              data_list No Array of MultiCloudClusterIdInfo objects
            Table 5 MultiCloudClusterIdInfo
              cluster_id No String
            """);
  }

  @Test
  void parsing_has_every_row_of_its_page() {
    assertThat(uris(ParseMultiCloudClusterConfigPage.PAGE))
        .containsExactly("POST /v5/{project_id}/container/kubernetes/multi-cloud/config-analyze");
    assertThat(tables(ParseMultiCloudClusterConfigPage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String 1..256
            Table 2 Query Parameters
              enterprise_project_id No String 1..256
            Table 3 Request header parameters
              X-Auth-Token Yes String 1..32768 credential
            Table 4 Request body parameters
              kube_config Yes String secret
            Table 5 Response body parameters
              total_num Integer 0..32
              data_list Array of MultiCloudClusterConfigInfo objects
            Table 6 MultiCloudClusterConfigInfo
              address String
              certificate_expiration_date Long 0..9223372036854775807 milliseconds since 1970
            """);
  }

  @Test
  void obtaining_permissions_has_every_row_of_its_page() {
    assertThat(uris(ShowMultiCloudClusterAuthPage.PAGE))
        .containsExactly(
            "GET /v5/{project_id}/container/kubernetes/multi-cloud/clusters/{cluster_id}/permissions");
    assertThat(tables(ShowMultiCloudClusterAuthPage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String 1..256
              cluster_id Yes String 1..64
            Table 2 Query Parameters
              enterprise_project_id No String 1..256
              offset No Integer 0..2000000
              limit No Integer 10..200
            Table 3 Request header parameters
              X-Auth-Token Yes String 1..32768 credential
            Table 4 Response body parameters
              total_num Integer 0..100
              data_list Array of MultiCloudClusterAuthInfo objects
            Table 5 MultiCloudClusterAuthInfo
              api_groups String 1..64
              resources String 1..16
              function String 1..16
              is_authed Boolean
              advice String 1..128
            """);
  }

  @Test
  void obtaining_the_script_has_every_row_of_its_page() {
    assertThat(uris(ShowMultiCloudClusterProxyScriptPage.PAGE))
        .containsExactly(
            "GET /v5/{project_id}/container/kubernetes/multi-cloud/clusters/{cluster_id}/agent/install-script");
    assertThat(tables(ShowMultiCloudClusterProxyScriptPage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String 1..256
              cluster_id Yes String
            Table 2 Query Parameters
              enterprise_project_id No String 1..256
            Table 3 Request header parameters
              X-Auth-Token Yes String 1..32768 credential
            Table 4 Response body parameters
              install_script String
            """);
  }

  @Test
  void obtaining_the_image_command_has_every_row_of_its_page() {
    assertThat(uris(ShowMultiCloudClusterImageCommandPage.PAGE))
        .containsExactly(
            "GET /v5/{project_id}/container/kubernetes/multi-cloud/image-upload-command");
    assertThat(tables(ShowMultiCloudClusterImageCommandPage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String 1..256
            Table 2 Query Parameters
              enterprise_project_id No String 1..256
              image_repo Yes String
              organization Yes String
              username Yes String
              password Yes String secret
              plug_type No String [docker, agent]
            Table 3 Request header parameters
              X-Auth-Token Yes String 1..32768 credential
            Table 4 Response body parameters
              image_command String
              secret_command String
              images_download_url String
            """);
  }

  @Test
  void obtaining_the_network_has_every_row_of_its_page() {
    assertThat(uris(ShowAgentAddressPage.PAGE))
        .containsExactly("GET /v5/{project_id}/container/kubernetes/multi-cloud/agent-network");
    assertThat(tables(ShowAgentAddressPage.PAGE))
        .isEqualTo(
            """
            Table 1 Path Parameters
              project_id Yes String 1..256
            Table 2 Query Parameters
              enterprise_project_id No String 1..256
            Table 3 Request header parameters
              X-Auth-Token Yes String 1..32768 credential
            Table 4 Response body parameters
              anp_address String 1..256
              region_id String 1..128
              agent_address String 1..256
            """);
  }
}
