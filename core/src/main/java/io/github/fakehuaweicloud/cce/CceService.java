package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.gateway.Endpoint;
import io.github.fakehuaweicloud.gateway.Identity;
import io.github.fakehuaweicloud.pki.ClientSubject;
import io.github.fakehuaweicloud.pki.KeyPairStore;
import java.time.Clock;
import java.util.List;

/** The fake of CCE for one project. Not meant for users, who hold its {@link Cce}. */
public final class CceService implements AutoCloseable {

  private final Clusters clusters;
  private final Endpoint endpoint;

  /**
   * A service without clusters.
   *
   * @param identity the project; its user is whom client certificates name
   * @param clock the project's time
   */
  public CceService(Identity identity, Clock clock) {
    ClientSubject administrator =
        new ClientSubject(identity.userId(), List.of("system:masters", identity.groupId()));
    this.clusters = new Clusters(administrator, clock, KeyPairStore.shared());
    this.endpoint = new ObtainClusterCertificate(identity.projectId(), clusters);
  }

  /**
   * What a test holds.
   *
   * @return the user's view of this service
   */
  public Cce cce() {
    return new Cce(clusters);
  }

  /**
   * What the gateway calls.
   *
   * @return the endpoint
   */
  public Endpoint endpoint() {
    return endpoint;
  }

  /** Gives the key pairs of the clusters back. */
  @Override
  public void close() {
    clusters.close();
  }
}
