package io.github.fakehuaweicloud.internal.cce.answers;

import static io.github.fakehuaweicloud.internal.contract.Row.answered;
import static io.github.fakehuaweicloud.internal.contract.Section.RESPONSE_BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;

import io.github.fakehuaweicloud.internal.contract.Row;
import io.github.fakehuaweicloud.internal.contract.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The response tables of a cluster, which several pages have in common. */
public final class ClusterTables {

  private static final Row JOB_ID = answered("jobID", text());
  private static final Row ENDPOINTS = answered("endpoints", arrayOf("ClusterEndpoints"));

  private final List<Table> tables = new ArrayList<>();
  private int number;

  private ClusterTables(int firstNumber) {
    number = firstNumber;
  }

  /** For an answer that is a cluster and its authority. */
  public static List<Table> clusterWithAuthority(int firstNumber) {
    return new ClusterTables(firstNumber)
        .add("Response body parameters", cluster())
        .parts(
            List.of(answered("certificateAuthority", object("CertificateAuthority"))),
            List.of(JOB_ID, ENDPOINTS))
        .add("CertificateAuthority", answered("data", text()))
        .endpoints()
        .tables;
  }

  /** For an answer that is a list of clusters. */
  public static List<Table> list(int firstNumber) {
    return new ClusterTables(firstNumber)
        .add(
            "Response body parameters",
            answered("kind", text().oneOf("Cluster")),
            answered("apiVersion", text().oneOf("v3")),
            answered("items", arrayOf("Cluster")))
        .add("Cluster", cluster())
        .parts(List.of(), List.of(JOB_ID, ENDPOINTS))
        .endpoints()
        .tables;
  }

  /** For an answer that is a cluster on its way, which cannot be reached yet. */
  public static List<Table> newCluster(int firstNumber) {
    return new ClusterTables(firstNumber)
        .add("Response body parameters", cluster())
        .parts(List.of(), List.of(JOB_ID))
        .tables;
  }

  /** For an answer that is a cluster on its way out. */
  public static List<Table> deletedCluster(int firstNumber) {
    return new ClusterTables(firstNumber)
        .add("Response body parameters", cluster())
        .parts(
            List.of(),
            List.of(
                JOB_ID,
                ENDPOINTS,
                answered("deleteOption", object()),
                answered("deleteStatus", object("DeleteStatus"))))
        .add(
            "DeleteStatus",
            answered("previous_total", integer(0, Integer.MAX_VALUE)),
            answered("current_total", integer(0, Integer.MAX_VALUE)),
            answered("updated", integer(0, Integer.MAX_VALUE)),
            answered("added", integer(0, Integer.MAX_VALUE)),
            answered("deleted", integer(0, Integer.MAX_VALUE)))
        .endpoints()
        .tables;
  }

  private static Row[] cluster() {
    return new Row[] {
      answered("kind", text().oneOf("Cluster")),
      answered("apiVersion", text().oneOf("v3")),
      answered("metadata", object("ClusterMetadata")),
      answered("spec", object("ClusterSpec")),
      answered("status", object("ClusterStatus"))
    };
  }

  private ClusterTables parts(List<Row> moreOfSpec, List<Row> moreOfStatus) {
    return add(
            "ClusterMetadata",
            answered("name", text()),
            answered("uid", text()),
            answered("creationTimestamp", text()),
            answered("updateTimestamp", text()),
            answered("labels", object()),
            answered("annotations", object()),
            answered("alias", text()),
            answered("timezone", text()))
        .add("ClusterSpec", Stream.concat(spec(), moreOfSpec.stream()).toArray(Row[]::new))
        .add(
            "HostNetwork",
            answered("vpc", text()),
            answered("subnet", text()),
            answered("SecurityGroup", text()),
            answered("controlPlaneSecurityGroup", text()))
        .add(
            "ContainerNetwork",
            answered("mode", text()),
            answered("cidr", text()),
            answered("cidrs", arrayOf("ContainerCIDR")))
        .add("ContainerCIDR", answered("cidr", text()))
        .add("ServiceNetwork", answered("IPv4CIDR", text()))
        .add(
            "Authentication",
            answered("mode", text().oneOf("rbac")),
            answered("authenticatingProxy", object()))
        .add("ClusterExtendParam", answered("enterpriseProjectId", text()))
        .add(
            "ClusterStatus",
            Stream.concat(Stream.of(answered("phase", text())), moreOfStatus.stream())
                .toArray(Row[]::new));
  }

  private ClusterTables endpoints() {
    return add("ClusterEndpoints", answered("url", text()), answered("type", text()));
  }

  private static Stream<Row> spec() {
    return Stream.of(
        answered("publicAccess", object()),
        answered("category", text()),
        answered("type", text()),
        answered("enableAutopilot", bool()),
        answered("flavor", text()),
        answered("version", text()),
        answered("platformVersion", text()),
        answered("legacyVersion", text()),
        answered("description", text()),
        answered("ipv6enable", bool()),
        answered("hostNetwork", object("HostNetwork")),
        answered("containerNetwork", object("ContainerNetwork")),
        answered("eniNetwork", object()),
        answered("serviceNetwork", object("ServiceNetwork")),
        answered("authentication", object("Authentication")),
        answered("billingMode", integer(0, Integer.MAX_VALUE)),
        answered("kubernetesSvcIpRange", text()),
        answered("kubeProxyMode", text()),
        answered("supportIstio", bool()),
        answered("enableMasterVolumeEncryption", bool()),
        answered("deletionProtection", bool()),
        answered("extendParam", object("ClusterExtendParam")));
  }

  private ClusterTables add(String title, Row... rows) {
    tables.add(Table.table(number++, title, RESPONSE_BODY, rows));
    return this;
  }
}
