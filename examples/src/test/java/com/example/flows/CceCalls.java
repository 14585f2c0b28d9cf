package com.example.flows;

import com.huaweicloud.sdk.cce.v3.CceClient;
import com.huaweicloud.sdk.cce.v3.model.CertDuration;
import com.huaweicloud.sdk.cce.v3.model.Cluster;
import com.huaweicloud.sdk.cce.v3.model.ClusterMetadata;
import com.huaweicloud.sdk.cce.v3.model.ClusterSpec;
import com.huaweicloud.sdk.cce.v3.model.ContainerNetwork;
import com.huaweicloud.sdk.cce.v3.model.CreateClusterRequest;
import com.huaweicloud.sdk.cce.v3.model.CreateClusterResponse;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertRequest;
import com.huaweicloud.sdk.cce.v3.model.CreateKubernetesClusterCertResponse;
import com.huaweicloud.sdk.cce.v3.model.DeleteClusterRequest;
import com.huaweicloud.sdk.cce.v3.model.HostNetwork;
import com.huaweicloud.sdk.cce.v3.model.ListClustersRequest;
import com.huaweicloud.sdk.cce.v3.model.MasterEIPRequest;
import com.huaweicloud.sdk.cce.v3.model.MasterEIPRequestSpec;
import com.huaweicloud.sdk.cce.v3.model.MasterEIPRequestSpec.ActionEnum;
import com.huaweicloud.sdk.cce.v3.model.MasterEIPRequestSpecSpec;
import com.huaweicloud.sdk.cce.v3.model.ShowClusterRequest;
import com.huaweicloud.sdk.cce.v3.model.ShowClusterResponse;
import com.huaweicloud.sdk.cce.v3.model.UpdateClusterEipRequest;
import com.huaweicloud.sdk.core.exception.ClientRequestException;
import java.util.List;

/** What the flows ask the official CCE client, in a line each. */
record CceCalls(CceClient cce) {

  List<Cluster> list() {
    return cce.listClusters(new ListClustersRequest()).getItems();
  }

  ShowClusterResponse show(String id) {
    return cce.showCluster(new ShowClusterRequest().withClusterId(id));
  }

  /** Production code would wait between two looks. */
  ShowClusterResponse showOnceAvailable(String id) {
    return Polls.until(() -> show(id), seen -> seen.getStatus().getPhase().equals("Available"));
  }

  /** Whether the cluster is not found any more. */
  boolean isGone(String id) {
    try {
      show(id);
      return false;
    } catch (ClientRequestException refusal) {
      if (refusal.getHttpStatusCode() == 404) {
        return true;
      }
      throw refusal;
    }
  }

  CreateClusterResponse create(String name) {
    return cce.createCluster(
        new CreateClusterRequest()
            .withBody(
                new Cluster()
                    .withKind("Cluster")
                    .withApiVersion("v3")
                    .withMetadata(new ClusterMetadata().withName(name))
                    .withSpec(
                        new ClusterSpec()
                            .withFlavor("cce.s1.small")
                            .withVersion("v1.29")
                            .withHostNetwork(
                                new HostNetwork().withVpc("my-vpc").withSubnet("my-subnet"))
                            .withContainerNetwork(
                                new ContainerNetwork()
                                    .withMode(ContainerNetwork.ModeEnum.OVERLAY_L2)))));
  }

  CreateKubernetesClusterCertResponse certificate(String id, int days) {
    return cce.createKubernetesClusterCert(
        new CreateKubernetesClusterCertRequest()
            .withClusterId(id)
            .withBody(new CertDuration().withDuration(days)));
  }

  void bind(String id, String eipId) {
    updateEip(id, ActionEnum.BIND, eipId);
  }

  void unbind(String id, String eipId) {
    updateEip(id, ActionEnum.UNBIND, eipId);
  }

  void delete(String id) {
    cce.deleteCluster(new DeleteClusterRequest().withClusterId(id));
  }

  private void updateEip(String id, ActionEnum action, String eipId) {
    cce.updateClusterEip(
        new UpdateClusterEipRequest()
            .withClusterId(id)
            .withBody(
                new MasterEIPRequest()
                    .withSpec(
                        new MasterEIPRequestSpec()
                            .withAction(action)
                            .withSpec(new MasterEIPRequestSpecSpec().withId(eipId))
                            .withElasticIp(""))));
  }
}
