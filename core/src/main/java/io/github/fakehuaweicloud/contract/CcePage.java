package io.github.fakehuaweicloud.contract;

import static io.github.fakehuaweicloud.contract.Location.BODY;
import static io.github.fakehuaweicloud.contract.Location.HEADER;
import static io.github.fakehuaweicloud.contract.Location.PATH;
import static io.github.fakehuaweicloud.contract.Location.RESPONSE_BODY;
import static io.github.fakehuaweicloud.contract.Location.RESPONSE_HEADER;
import static io.github.fakehuaweicloud.contract.Row.answered;
import static io.github.fakehuaweicloud.contract.Row.mandatory;
import static io.github.fakehuaweicloud.contract.Table.table;
import static io.github.fakehuaweicloud.contract.Text.text;
import static io.github.fakehuaweicloud.contract.WholeNumber.integer;

import java.util.List;

/** CCE's page "Obtaining a Cluster Certificate", updated on 2023-06-27. */
public final class CcePage {

  /** 30 years of 365 days, the greatest {@code duration}, and what -1 stands for. */
  public static final int MAX_DURATION_DAYS = 10950;

  /** The value of {@code duration} that stands for the greatest one. */
  public static final int LONGEST = -1;

  /** The page. */
  public static final Operation OBTAIN_CLUSTER_CERTIFICATE =
      new Operation(
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
              table(
                  3,
                  "Request body parameters",
                  BODY,
                  mandatory("duration", integer(1, MAX_DURATION_DAYS).or(LONGEST).unit("days"))),
              table(4, "Response header parameters", RESPONSE_HEADER, answered("Port-ID", text())),
              table(
                  5,
                  "Response body parameters",
                  RESPONSE_BODY,
                  answered("kind", text().oneOf("Config")),
                  answered("apiVersion", text().oneOf("v1")),
                  answered("preferences", new Structure("Object")),
                  answered("clusters", new Structure("Array of Clusters objects")),
                  answered("users", new Structure("Array of Users objects")),
                  answered("contexts", new Structure("Array of Contexts objects")),
                  answered("current-context", text().oneOf("internal", "external"))),
              table(
                  6,
                  "Clusters",
                  RESPONSE_BODY,
                  answered("name", text()),
                  answered("cluster", new Structure("ClusterCert object"))),
              table(
                  7,
                  "ClusterCert",
                  RESPONSE_BODY,
                  answered("server", text()),
                  answered("certificate-authority-data", text()),
                  answered("insecure-skip-tls-verify", new Structure("Boolean"))),
              table(
                  8,
                  "Users",
                  RESPONSE_BODY,
                  answered("name", text().oneOf("user")),
                  answered("user", new Structure("User object"))),
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
                  answered("context", new Structure("Context object"))),
              table(
                  11,
                  "Context",
                  RESPONSE_BODY,
                  answered("cluster", text()),
                  answered("user", text()))));

  private CcePage() {}
}
