package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.cce.CceEdition.DECEMBER_2024;
import static io.github.fakehuaweicloud.cce.CceEdition.NOVEMBER_2025;
import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.Section.HEADER;
import static io.github.fakehuaweicloud.internal.contract.Section.PATH;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_HEADER;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.MediaType;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Rule;
import io.github.fakehuaweicloud.internal.contract.Table;
import io.github.fakehuaweicloud.internal.contract.UtcTime;
import io.github.fakehuaweicloud.internal.contract.WholeNumber;
import java.util.List;

/**
 * The page <a href="https://support.huaweicloud.com/intl/en-us/api-cce/cce_02_0248.html">Obtaining
 * a Cluster Certificate</a>, in every edition.
 */
public final class ObtainClusterCertificatePage {

  private ObtainClusterCertificatePage() {}

  public static Page of(CceEdition edition) {
    return new Page(
        "CreateKubernetesClusterCert",
        "CCE",
        "Obtaining a Cluster Certificate",
        "POST",
        List.of(
            new PathTemplate("/api/v3/projects/{project_id}/clusters/{cluster_id}/clustercert")),
        List.of(
            table(
                1,
                "Path Parameters",
                PATH,
                mandatory("project_id", text()),
                mandatory("cluster_id", text())),
            table(
                2,
                "Request header parameters",
                HEADER,
                mandatory("Content-Type", new MediaType("application/json")),
                mandatory("X-Auth-Token", text()).credential()),
            new Table(3, "Request body parameters", BODY, bodyRows(edition)),
            table(4, "Response header parameters", RESPONSE_HEADER, answered("Port-ID", text())),
            table(
                5,
                "Response body parameters",
                RESPONSE_BODY,
                answered("kind", text().oneOf("Config")),
                answered("apiVersion", text().oneOf("v1")),
                answered("preferences", object()),
                answered("clusters", arrayOf("Clusters")),
                answered("users", arrayOf("Users")),
                answered("contexts", arrayOf("Contexts")),
                answered("current-context", text().oneOf("internal", "external"))),
            table(
                6,
                "Clusters",
                RESPONSE_BODY,
                answered("name", text()),
                answered("cluster", object("ClusterCert"))),
            table(
                7,
                "ClusterCert",
                RESPONSE_BODY,
                answered("server", text()),
                answered("certificate-authority-data", text()),
                answered("insecure-skip-tls-verify", bool())),
            table(
                8,
                "Users",
                RESPONSE_BODY,
                answered("name", text().oneOf("user")),
                answered("user", object("User"))),
            table(
                9,
                "User",
                RESPONSE_BODY,
                answered("client-certificate-data", text()),
                answered("client-key-data", text()).secret()),
            table(
                10,
                "Contexts",
                RESPONSE_BODY,
                answered("name", text()),
                answered("context", object("Context"))),
            table(
                11,
                "Context",
                RESPONSE_BODY,
                answered("cluster", text()),
                answered("user", text()))),
        rules(edition));
  }

  private static List<Row> bodyRows(CceEdition edition) {
    WholeNumber duration =
        integer(1, CertificateValidity.longestDays(edition))
            .or(CertificateValidity.LONGEST)
            .unit("days");
    return edition.compareTo(NOVEMBER_2025) < 0
        ? List.of(mandatory("duration", duration))
        : List.of(optional("duration", duration), optional("expire_at", new UtcTime()));
  }

  private static List<Rule> rules(CceEdition edition) {
    if (edition.compareTo(DECEMBER_2024) < 0) {
      return List.of();
    }
    return edition.compareTo(NOVEMBER_2025) < 0
        ? List.of(CertificateValidity.DURATION_WITHIN_FIVE_YEARS)
        : List.of(
            CertificateValidity.DURATION_OR_EXPIRE_AT,
            CertificateValidity.DURATION_WITHIN_FIVE_YEARS_UNLESS_EXPIRE_AT,
            CertificateValidity.EXPIRE_AT_WITHIN_FIVE_YEARS);
  }
}
