package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.gateway.Faults;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a test holds of the fake Cloud Container Engine of its project.
 *
 * <pre>{@code
 * Cluster cluster = cloud.cce().addCluster();
 * // … the code under test asks for a certificate …
 * IssuedCertificate issued = cloud.cce().issuedCertificates().get(0);
 * }</pre>
 */
public final class Cce {

  private final Clusters clusters;
  private final Faults faults;

  Cce(Clusters clusters, Faults faults) {
    this.clusters = clusters;
    this.faults = faults;
  }

  /**
   * Adds a cluster with every default: a random id, v1.29, no public IP.
   *
   * @return the cluster
   */
  public Cluster addCluster() {
    return addCluster(cluster -> {});
  }

  /**
   * Adds a cluster. No key or certificate is made until the first request asks for one.
   *
   * @param describe sets what shall differ from the defaults
   * @return the cluster
   * @throws IllegalArgumentException if the description is no valid cluster
   * @throws IllegalStateException if the project already has a cluster of that id, or is closed
   */
  public Cluster addCluster(Consumer<ClusterBuilder> describe) {
    ClusterBuilder builder = new ClusterBuilder();
    describe.accept(builder);
    return clusters.add(builder);
  }

  /**
   * The project's clusters.
   *
   * @return a snapshot, in the order they were added
   */
  public List<Cluster> clusters() {
    return clusters.all();
  }

  /**
   * The project's cluster of an id.
   *
   * @param id the cluster id
   * @return the cluster, or empty if the project has none of that id
   */
  public Optional<Cluster> cluster(String id) {
    return clusters.find(id);
  }

  /**
   * Moves a cluster to another phase: from now on certificates are issued or refused accordingly.
   *
   * @param cluster a cluster of this project
   * @param phase the new phase
   * @throws IllegalArgumentException if the cluster is of another project
   */
  public void setPhase(Cluster cluster, ClusterPhase phase) {
    clusters.setPhase(cluster, phase);
  }

  /**
   * Says what shall be special about the next certificate of a cluster.
   *
   * @param cluster a cluster of this project
   * @return a line to finish, for example {@code .isExpired()}
   * @throws IllegalArgumentException if the cluster is of another project
   */
  public NextCertificate nextCertificate(Cluster cluster) {
    return new NextCertificate(clusters.pki(cluster).changes());
  }

  /**
   * The self-signed certificate of a cluster's authority: the trust anchor of its client
   * certificates. Makes the authority if no certificate was issued yet.
   *
   * @param cluster a cluster of this project
   * @return the authority's certificate
   * @throws IllegalArgumentException if the cluster is of another project
   * @throws IllegalStateException if the project was closed before anything was issued
   */
  public X509Certificate certificateAuthority(Cluster cluster) {
    return clusters.pki(cluster).authorityCertificate();
  }

  /**
   * Every client certificate that was issued in this project.
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB
   */
  public List<IssuedCertificate> issuedCertificates() {
    return clusters.issued();
  }

  /**
   * How calls of "obtain a cluster certificate" shall go wrong.
   *
   * @return the project's faults for this operation
   */
  public Faults faults() {
    return faults;
  }
}
