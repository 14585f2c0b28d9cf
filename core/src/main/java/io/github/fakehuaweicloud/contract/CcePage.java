package io.github.fakehuaweicloud.contract;

import static io.github.fakehuaweicloud.contract.CceEdition.DECEMBER_2024;
import static io.github.fakehuaweicloud.contract.CceEdition.NOVEMBER_2025;
import static io.github.fakehuaweicloud.contract.Location.BODY;
import static io.github.fakehuaweicloud.contract.Location.HEADER;
import static io.github.fakehuaweicloud.contract.Location.PATH;
import static io.github.fakehuaweicloud.contract.Location.RESPONSE_BODY;
import static io.github.fakehuaweicloud.contract.Location.RESPONSE_HEADER;
import static io.github.fakehuaweicloud.contract.Row.answered;
import static io.github.fakehuaweicloud.contract.Row.mandatory;
import static io.github.fakehuaweicloud.contract.Row.optional;
import static io.github.fakehuaweicloud.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.contract.Structure.bool;
import static io.github.fakehuaweicloud.contract.Structure.object;
import static io.github.fakehuaweicloud.contract.Table.table;
import static io.github.fakehuaweicloud.contract.Text.text;
import static io.github.fakehuaweicloud.contract.WholeNumber.integer;

import java.util.List;

/** CCE's page "Obtaining a Cluster Certificate", in each of its editions. */
public final class CcePage {

  private static final PathTemplate PATH_TEMPLATE =
      new PathTemplate("/api/v3/projects/{project_id}/clusters/{cluster_id}/clustercert");

  /** CCE's page "Revoking a Cluster Certificate of a User", the same in every edition. */
  public static final Operation REVOKE_CLUSTER_CERTIFICATE =
      new Operation(
          "RevokeKubernetesClusterCert",
          "CCE",
          "Revoking a Cluster Certificate of a User",
          "POST",
          List.of(
              new PathTemplate(
                  "/api/v3/projects/{project_id}/clusters/{cluster_id}/clustercertrevoke")),
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
              table(
                  3,
                  "Request body parameters",
                  BODY,
                  optional("userId", text()),
                  optional("agencyId", text()))),
          List.of(
              new Rule(
                  "userId",
                  "userId or agencyId",
                  List.of("userId", "agencyId"),
                  (body, now) -> body.hasNonNull("userId") || body.hasNonNull("agencyId")),
              new Rule(
                  "agencyId",
                  "no agencyId beside a userId",
                  List.of(),
                  (body, now) -> !(body.hasNonNull("userId") && body.hasNonNull("agencyId")))));

  private CcePage() {}

  /**
   * The operations of CCE that the fake answers.
   *
   * @param edition the edition of the pages
   * @return the operations
   */
  public static List<Operation> operations(CceEdition edition) {
    return List.of(obtainClusterCertificate(edition), REVOKE_CLUSTER_CERTIFICATE);
  }

  /**
   * The page.
   *
   * @param edition the edition
   * @return its tables and rules
   */
  public static Operation obtainClusterCertificate(CceEdition edition) {
    return new Operation(
        "CreateKubernetesClusterCert",
        "CCE",
        "Obtaining a Cluster Certificate",
        "POST",
        List.of(PATH_TEMPLATE),
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
    return edition.isBefore(NOVEMBER_2025)
        ? List.of(mandatory("duration", duration))
        : List.of(optional("duration", duration), optional("expire_at", new UtcTime()));
  }

  private static List<Rule> rules(CceEdition edition) {
    if (edition.isBefore(DECEMBER_2024)) {
      return List.of();
    }
    return edition.isBefore(NOVEMBER_2025)
        ? List.of(CertificateValidity.DURATION_WITHIN_FIVE_YEARS)
        : List.of(
            CertificateValidity.DURATION_OR_EXPIRE_AT,
            CertificateValidity.DURATION_WITHIN_FIVE_YEARS_UNLESS_EXPIRE_AT,
            CertificateValidity.EXPIRE_AT_WITHIN_FIVE_YEARS);
  }
}
