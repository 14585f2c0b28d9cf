package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.hss.MultiCloudCluster;
import io.github.fakehuaweicloud.hss.MultiCloudClusterBuilder;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.endpoint.Endpoint;
import io.github.fakehuaweicloud.internal.exchange.ErrorWording;
import io.github.fakehuaweicloud.internal.faults.ServiceFaults;
import io.github.fakehuaweicloud.internal.hss.agent.AgentPermission;
import io.github.fakehuaweicloud.internal.journal.Allowance;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** HSS for one project. */
public final class HssService implements Hss, AutoCloseable {

  static final ErrorWording ERRORS = new HssErrorWording();

  private static final List<HssEndpoint> ENDPOINTS =
      List.of(
          new CreateMultiCloudCluster(),
          new ListMultiCloudClusters(),
          new UpdateMultiCloudCluster(),
          new RemoveMultiCloudCluster(),
          new SyncMultiCloudClusterStatus(),
          new ParseMultiCloudClusterConfig(),
          new ShowMultiCloudClusterAuth(),
          new ShowMultiCloudClusterProxyScript(),
          new ShowMultiCloudClusterImageCommand(),
          new ShowAgentAddress());

  private final HssProject project;
  private final MultiCloudClusters clusters;
  private final Connections connections;
  private final ServiceFaults faults = new ServiceFaults();

  public HssService(Identity identity, Allowance allowance) {
    this.project = HssProject.of(identity, allowance);
    this.clusters = project.clusters();
    this.connections = project.connections();
    pages().forEach(faults::ofOperation);
  }

  public static List<Page> pages() {
    return ENDPOINTS.stream().map(HssEndpoint::page).toList();
  }

  /** For whoever passes calls on: they are not kept here. */
  public List<Endpoint> endpoints() {
    return ENDPOINTS.stream().map(this::endpoint).toList();
  }

  private Endpoint endpoint(HssEndpoint endpoint) {
    return new Endpoint(
        endpoint.page(),
        faults.ofOperation(endpoint.page()),
        ERRORS,
        call -> endpoint.answer(call, project));
  }

  @Override
  public List<MultiCloudCluster> multiCloudClusters() {
    return clusters.all();
  }

  @Override
  public List<MultiCloudCluster> registeredClusters() {
    return clusters.registered();
  }

  @Override
  public Optional<MultiCloudCluster> multiCloudCluster(String id) {
    return clusters.find(id).map(found -> found);
  }

  @Override
  public MultiCloudCluster addMultiCloudCluster() {
    return addMultiCloudCluster(cluster -> {});
  }

  @Override
  public MultiCloudCluster addMultiCloudCluster(Consumer<MultiCloudClusterBuilder> describe) {
    MultiCloudClusterDescription description = new MultiCloudClusterDescription();
    describe.accept(description);
    return description.addTo(clusters);
  }

  @Override
  public void remove(MultiCloudCluster cluster) {
    clusters.remove(cluster);
  }

  @Override
  public void setStatus(MultiCloudCluster cluster, MultiCloudClusterStatus status) {
    Objects.requireNonNull(status, "status");
    change(cluster, agent -> agent.with(status));
  }

  @Override
  public void setStatusAtNextSync(MultiCloudCluster cluster, MultiCloudClusterStatus status) {
    Objects.requireNonNull(status, "status");
    change(cluster, agent -> agent.atNextSync(status));
  }

  @Override
  public void connectToClusters() {
    connections.want();
  }

  @Override
  public void setAgentVersion(MultiCloudCluster cluster, String version) {
    Objects.requireNonNull(version, "version");
    change(cluster, agent -> agent.withVersion(version));
  }

  @Override
  public void denyPermission(MultiCloudCluster cluster, String resource) {
    AgentPermission permission = AgentPermission.on(resource);
    change(cluster, agent -> agent.denied(permission));
  }

  @Override
  public void grantPermission(MultiCloudCluster cluster, String resource) {
    AgentPermission permission = AgentPermission.on(resource);
    change(cluster, agent -> agent.granted(permission));
  }

  private void change(MultiCloudCluster cluster, UnaryOperator<Agent> change) {
    clusters.change(cluster, found -> found.with(change.apply(found.agent())));
  }

  public ServiceFaults serviceFaults() {
    return faults;
  }

  @Override
  public Faults faults() {
    return faults.ofService();
  }

  @Override
  public Faults faults(String operationId) {
    return faults.ofOperation(operationId);
  }

  @Override
  public void close() {
    clusters.close();
    faults.close();
  }
}
