package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigBuilder;

/** The kubeconfig of a cluster: names as on the page, entries as observed. */
public final class ClusterKubeconfig {

  private ClusterKubeconfig() {}

  public static Kubeconfig of(CceCluster cluster, ClusterPki.Issued issued) {
    KubeconfigBuilder kubeconfig =
        Kubeconfig.builder()
            .user("user", issued.certificate().pem(), issued.keyPem())
            .cluster("internalCluster", cluster.internalServer(), issued.authorityPem())
            .context("internal", "internalCluster", "user")
            .currentContext("internal");
    cluster
        .externalServer()
        .ifPresent(server -> addExternal(kubeconfig, server, issued.authorityPem()));
    return kubeconfig.build();
  }

  private static void addExternal(KubeconfigBuilder kubeconfig, String server, String authority) {
    kubeconfig
        .unverifiedCluster("externalCluster", server)
        .cluster("externalClusterTLSVerify", server, authority)
        .context("external", "externalCluster", "user")
        .context("externalTLSVerify", "externalClusterTLSVerify", "user")
        .currentContext("external");
  }
}
