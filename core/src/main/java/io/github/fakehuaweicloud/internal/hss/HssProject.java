package io.github.fakehuaweicloud.internal.hss;

import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.hss.agent.AgentNetwork;
import io.github.fakehuaweicloud.internal.journal.Allowance;

/** What the endpoints know of the caller's project. */
record HssProject(
    String id, MultiCloudClusters clusters, Connections connections, AgentNetwork network) {

  static HssProject of(Identity identity, Allowance allowance) {
    String id = identity.projectId();
    return new HssProject(
        id,
        new MultiCloudClusters(allowance),
        new Connections(),
        AgentNetwork.of(id, identity.region()));
  }
}
