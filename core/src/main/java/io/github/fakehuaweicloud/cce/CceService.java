package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.contract.CceEdition;
import io.github.fakehuaweicloud.gateway.Endpoint;
import io.github.fakehuaweicloud.gateway.Faults;
import io.github.fakehuaweicloud.gateway.Identity;
import io.github.fakehuaweicloud.gateway.ServiceFaults;
import io.github.fakehuaweicloud.pki.ClientSubject;
import io.github.fakehuaweicloud.pki.KeyPairs;
import java.time.Clock;
import java.util.List;

/**
 * The fake of CCE for one project. Not meant for users, who hold its {@link Cce}.
 *
 * <pre>{@code
 * CceService cce = new CceService(identity, CceEdition.JUNE_2023, Clock.systemUTC(), KeyPairs.stored());
 * cce.endpoints();   // for the gateway
 * cce.cce();        // for the test
 * }</pre>
 */
public final class CceService implements AutoCloseable {

  /** Observed, and enough for certificates of five years. */
  private static final int AUTHORITY_YEARS = 20;

  /** For certificates of 30 years, even those that a moved clock issues years from now. */
  private static final int AUTHORITY_YEARS_OF_JUNE_2023 = 50;

  private final Clusters clusters;
  private final Faults faults = Faults.ofService();
  private final List<Endpoint> endpoints;

  /**
   * A service without clusters.
   *
   * <p>For example {@code new CceService(identity, CceEdition.latest(), clock, KeyPairs.stored())}.
   *
   * @param identity the project; its user is whom client certificates name
   * @param edition the edition of the page it keeps to
   * @param clock the project's time
   * @param keys where the keys of authorities and clients come from
   */
  public CceService(Identity identity, CceEdition edition, Clock clock, KeyPairs keys) {
    ClientSubject administrator =
        new ClientSubject(identity.userId(), List.of("system:masters", identity.groupId()));
    int authorityYears =
        edition == CceEdition.JUNE_2023 ? AUTHORITY_YEARS_OF_JUNE_2023 : AUTHORITY_YEARS;
    this.clusters = new Clusters(administrator, clock, authorityYears, keys);
    this.endpoints =
        List.of(
            new ObtainClusterCertificate(edition, clusters, faults.ofOperation()),
            new RevokeClusterCertificate(clusters, faults.ofOperation()));
  }

  /**
   * What a test holds.
   *
   * <p>For example {@code service.cce().addCluster()}.
   *
   * @return the user's view of this service
   */
  public Cce cce() {
    return new Cce(clusters, new ServiceFaults(faults, endpoints));
  }

  /**
   * What the gateway calls: the service's operations.
   *
   * <p>For example {@code service.endpoints().get(0).operation()}.
   *
   * @return an endpoint for each
   */
  public List<Endpoint> endpoints() {
    return endpoints;
  }

  /** From now on no cluster can be added. */
  @Override
  public void close() {
    clusters.close();
  }
}
