package io.github.fakehuaweicloud.internal.cce;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.internal.pki.Pem;
import io.github.fakehuaweicloud.kubeconfig.Kubeconfig;
import io.github.fakehuaweicloud.kubeconfig.KubeconfigBuilder;

/** The kubeconfig of a cluster: names as on the page, entries as observed. */
final class ClusterKubeconfig {

  private static final int API_SERVER_PORT = 5443;

  private ClusterKubeconfig() {}

  static Kubeconfig of(Cluster cluster, ClusterPki.Issued issued) {
    KubeconfigBuilder kubeconfig =
        Kubeconfig.builder()
            .user("user", Pem.write(issued.certificate()), issued.keyPem())
            .cluster("internalCluster", server(cluster.privateIp()), issued.authorityPem())
            .context("internal", "internalCluster", "user")
            .currentContext("internal");
    cluster.publicIp().ifPresent(ip -> addExternal(kubeconfig, server(ip), issued.authorityPem()));
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

  private static String server(String ip) {
    String host = ip.contains(":") ? "[" + ip + "]" : ip;
    return "https://" + host + ":" + API_SERVER_PORT;
  }
}
