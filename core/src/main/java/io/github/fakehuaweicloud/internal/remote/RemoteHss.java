package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.hss.MultiCloudClusterBuilder;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import io.github.fakehuaweicloud.internal.wire.MultiCloudClusterChange;
import io.github.fakehuaweicloud.internal.wire.MultiCloudClusterDocument;
import io.github.fakehuaweicloud.internal.wire.MultiCloudClustersDocument;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** HSS of a project elsewhere. */
record RemoteHss(ProjectControl control) implements Hss {

  private static final String SERVICE = "hss";
  private static final String ALL = "/multi-cloud-clusters";
  private static final String UNKNOWN = "unknown-multi-cloud-cluster";

  @Override
  public List<MultiCloudCluster> multiCloudClusters() {
    return list("present");
  }

  @Override
  public List<MultiCloudCluster> registeredClusters() {
    return list("registered");
  }

  private List<MultiCloudCluster> list(String which) {
    return control
        .get(ALL + "?secrets=true&only=" + which, MultiCloudClustersDocument.class)
        .multiCloudClusters()
        .stream()
        .<MultiCloudCluster>map(RemoteMultiCloudCluster::of)
        .toList();
  }

  @Override
  public Optional<MultiCloudCluster> multiCloudCluster(String id) {
    return multiCloudClusters().stream().filter(cluster -> cluster.id().equals(id)).findFirst();
  }

  @Override
  public MultiCloudCluster addMultiCloudCluster() {
    return addMultiCloudCluster(cluster -> {});
  }

  @Override
  public MultiCloudCluster addMultiCloudCluster(Consumer<MultiCloudClusterBuilder> describe) {
    NewMultiCloudClusterBuilder cluster = new NewMultiCloudClusterBuilder();
    describe.accept(cluster);
    String id = control.post(ALL, cluster.document(), MultiCloudClusterDocument.class).id();
    return RemoteMultiCloudCluster.of(
        control.get(path(id) + "?secrets=true", MultiCloudClusterDocument.class));
  }

  @Override
  public void remove(MultiCloudCluster cluster) {
    own(cluster, () -> control.delete(path(cluster.id())));
  }

  @Override
  public void setStatus(MultiCloudCluster cluster, MultiCloudClusterStatus status) {
    change(cluster, Change.status(status.text()));
  }

  @Override
  public void setStatusAtNextSync(MultiCloudCluster cluster, MultiCloudClusterStatus status) {
    change(cluster, Change.statusAtNextSync(status.text()));
  }

  @Override
  public void connectToClusters() {
    control.post("/hss-connects-to-clusters");
  }

  @Override
  public void setAgentVersion(MultiCloudCluster cluster, String version) {
    change(cluster, Change.agentVersion(version));
  }

  @Override
  public void denyPermission(MultiCloudCluster cluster, String resource) {
    change(cluster, Change.deny(resource));
  }

  @Override
  public void grantPermission(MultiCloudCluster cluster, String resource) {
    change(cluster, Change.grant(resource));
  }

  private void change(MultiCloudCluster cluster, MultiCloudClusterChange change) {
    own(cluster, () -> control.patch(path(cluster.id()), change));
  }

  /** Words what is wrong as an embedded fake does. */
  private static void own(MultiCloudCluster cluster, Runnable step) {
    try {
      step.run();
    } catch (RefusedException refused) {
      throw refused.isOf(UNKNOWN)
          ? new IllegalArgumentException(
              "The project has no multi-cloud cluster "
                  + cluster.id()
                  + ": it is another project's, or was removed")
          : refused;
    }
  }

  private static String path(String id) {
    return ALL + "/" + PercentEncoding.encode(id);
  }

  @Override
  public Faults faults() {
    return RemoteFaults.ofService(control, SERVICE);
  }

  @Override
  public Faults faults(String operationId) {
    return RemoteFaults.ofOperation(control, SERVICE, operationId);
  }

  /** The changes with one field. */
  private static final class Change {

    private Change() {}

    static MultiCloudClusterChange status(String text) {
      return change(Optional.of(text), NONE, NONE, NONE, NONE);
    }

    static MultiCloudClusterChange statusAtNextSync(String text) {
      return change(NONE, Optional.of(text), NONE, NONE, NONE);
    }

    static MultiCloudClusterChange agentVersion(String text) {
      return change(NONE, NONE, Optional.of(text), NONE, NONE);
    }

    static MultiCloudClusterChange grant(String text) {
      return change(NONE, NONE, NONE, Optional.of(text), NONE);
    }

    static MultiCloudClusterChange deny(String text) {
      return change(NONE, NONE, NONE, NONE, Optional.of(text));
    }

    private static final Optional<String> NONE = Optional.empty();

    private static MultiCloudClusterChange change(
        Optional<String> status,
        Optional<String> statusAtNextSync,
        Optional<String> agentVersion,
        Optional<String> grant,
        Optional<String> deny) {
      return new MultiCloudClusterChange(status, statusAtNextSync, agentVersion, grant, deny);
    }
  }
}
