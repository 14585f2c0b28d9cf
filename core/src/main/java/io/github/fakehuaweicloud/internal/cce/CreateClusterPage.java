package io.github.fakehuaweicloud.internal.cce;

import static io.github.fakehuaweicloud.internal.cce.clusters.ClusterDescription.ADDRESS_BLOCK;
import static io.github.fakehuaweicloud.internal.contract.Row.mandatory;
import static io.github.fakehuaweicloud.internal.contract.Row.optional;
import static io.github.fakehuaweicloud.internal.contract.Section.BODY;
import static io.github.fakehuaweicloud.internal.contract.Structure.arrayOf;
import static io.github.fakehuaweicloud.internal.contract.Structure.bool;
import static io.github.fakehuaweicloud.internal.contract.Structure.object;
import static io.github.fakehuaweicloud.internal.contract.Table.table;
import static io.github.fakehuaweicloud.internal.contract.Text.text;
import static io.github.fakehuaweicloud.internal.contract.TextArray.textArray;
import static io.github.fakehuaweicloud.internal.contract.WholeNumber.integer;

import io.github.fakehuaweicloud.internal.cce.answers.ClusterTables;
import io.github.fakehuaweicloud.internal.cce.clusters.ClusterDescription;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Table;
import io.github.fakehuaweicloud.internal.contract.Text;
import java.util.List;
import java.util.stream.Stream;

/** The page "Creating a Cluster", the same in every edition. */
public final class CreateClusterPage {

  /** The page sets no limits to ids. These keep what the fake remembers small. */
  private static final Text ID = text(1, 256);

  public static final Page PAGE =
      new Page(
              "CreateCluster",
              "CCE",
              "Creating a Cluster",
              "POST",
              List.of(new PathTemplate("/api/v3/projects/{project_id}/clusters")),
              () ->
                  Stream.of(
                          Stream.of(Requests.projectPath(), Requests.header(2)),
                          body(),
                          ClusterTables.newCluster(12).stream())
                      .flatMap(tables -> tables)
                      .toList())
          .answering(201);

  private CreateClusterPage() {}

  private static Stream<Table> body() {
    return Stream.of(
        table(
            3,
            "Request body parameters",
            BODY,
            mandatory("kind", text().oneOf("Cluster")),
            mandatory("apiVersion", text().oneOf("v3")),
            mandatory("metadata", object("ClusterMetadata")),
            mandatory("spec", object("ClusterSpec"))),
        table(
            4,
            "ClusterMetadata",
            BODY,
            mandatory("name", ClusterDescription.NAME),
            optional("alias", text(0, 128)),
            optional("uid", text()),
            optional("labels", object()),
            optional("annotations", object()),
            optional("timezone", text())),
        spec(),
        table(
            6,
            "HostNetwork",
            BODY,
            mandatory("vpc", ID),
            mandatory("subnet", ID),
            optional("SecurityGroup", text(0, 256))),
        table(
            7,
            "ContainerNetwork",
            BODY,
            mandatory(
                "mode", text().oneOf(ClusterDescription.NETWORK_MODES.toArray(String[]::new))),
            optional("cidr", ADDRESS_BLOCK),
            optional("cidrs", arrayOf("ContainerCIDR"))),
        table(8, "ContainerCIDR", BODY, mandatory("cidr", ADDRESS_BLOCK)),
        table(9, "MasterSpec", BODY, optional("availabilityZone", text())),
        table(10, "ResourceTag", BODY, optional("key", text()), optional("value", text())),
        table(
            11,
            "ClusterExtendParam",
            BODY,
            optional("enterpriseProjectId", text(0, 256)),
            optional("clusterAZ", text()),
            optional("clusterExternalIP", text()),
            optional("dockerUmaskMode", text()),
            optional("kubeProxyMode", text())));
  }

  private static Table spec() {
    return table(
        5,
        "ClusterSpec",
        BODY,
        optional("category", text().oneOf("CCE", "Turbo")),
        optional("type", text().oneOf(ClusterDescription.TYPES.toArray(String[]::new))),
        mandatory("flavor", ClusterDescription.FLAVOR),
        optional("version", ClusterDescription.VERSION),
        optional("description", text(0, ClusterDescription.LONGEST_DESCRIPTION)),
        optional("customSan", textArray()),
        optional("ipv6enable", bool()),
        mandatory("hostNetwork", object("HostNetwork")),
        mandatory("containerNetwork", object("ContainerNetwork")),
        optional("eniNetwork", object()),
        optional("serviceNetwork", object()),
        optional("authentication", object()),
        optional("billingMode", integer(0, 1)),
        optional("masters", arrayOf("MasterSpec")),
        optional("kubernetesSvcIpRange", text()),
        optional("clusterTags", arrayOf("ResourceTag")),
        optional("kubeProxyMode", text().oneOf("iptables", "ipvs", "nftables")),
        optional("extendParam", object("ClusterExtendParam")),
        optional("supportIstio", bool()),
        optional("enableMasterVolumeEncryption", bool()),
        optional("enableAutopilot", bool()),
        optional("deletionProtection", bool()),
        optional("encryptionConfig", object()),
        optional("publicAccess", object()));
  }
}
