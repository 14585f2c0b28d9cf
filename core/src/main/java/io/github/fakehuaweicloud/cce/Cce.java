package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.faults.Faults;
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
 *
 * <p>Safe for use by many threads.
 */
public interface Cce {

  /**
   * Adds a cluster with every default: a random id, v1.29, no public IP.
   *
   * <pre>{@code
   * Cluster cluster = cloud.cce().addCluster();
   * // POST {endpoint}/api/v3/projects/{projectId}/clusters/{cluster.id()}/clustercert
   * }</pre>
   *
   * @return the cluster
   * @throws IllegalStateException if the project is closed
   */
  Cluster addCluster();

  /**
   * Adds a cluster. No key or certificate is made until the first request asks for one.
   *
   * <pre>{@code
   * Cluster cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));
   * }</pre>
   *
   * @param describe sets what shall differ from the defaults
   * @return the cluster
   * @throws IllegalArgumentException if the description is no valid cluster
   * @throws IllegalStateException if the project already has a cluster of that id, or is closed
   */
  Cluster addCluster(Consumer<ClusterBuilder> describe);

  /**
   * The project's clusters.
   *
   * <pre>{@code
   * assertThat(cloud.cce().clusters()).hasSize(1);
   * }</pre>
   *
   * @return a snapshot, in the order they were added
   */
  List<Cluster> clusters();

  /**
   * The project's cluster of an id.
   *
   * @param id the cluster id, for example {@code 8f14e45f-ceea-467a-9d3c-2b1f0c6a7d10}
   * @return the cluster, or empty if the project has none of that id
   */
  Optional<Cluster> cluster(String id);

  /**
   * Moves a cluster to another phase: from now on certificates are issued or refused accordingly,
   * see {@link ClusterPhase#issuesCertificates()}.
   *
   * <pre>{@code
   * cloud.cce().setPhase(cluster, ClusterPhase.HIBERNATION);   // 400 CCE.01400001
   * }</pre>
   *
   * @param cluster a cluster of this project
   * @param phase the new phase
   * @throws IllegalArgumentException if the cluster is of another project
   */
  void setPhase(Cluster cluster, ClusterPhase phase);

  /**
   * Says what shall be special about the next certificate of a cluster.
   *
   * @param cluster a cluster of this project
   * @return a line to finish, for example {@code .expired()}
   * @throws IllegalArgumentException if the cluster is of another project
   */
  NextCertificate nextCertificate(Cluster cluster);

  /**
   * The self-signed certificate of a cluster's authority: the trust anchor of its client
   * certificates. Makes the authority if no certificate was issued yet.
   *
   * <pre>{@code
   * issued.certificate().verify(cloud.cce().certificateAuthority(cluster).getPublicKey());
   * }</pre>
   *
   * <p>Its private key can be read in the jar of the fake, unless the project has {@link
   * io.github.fakehuaweicloud.ProjectBuilder#freshKeys}: never trust it outside a test.
   *
   * @param cluster a cluster of this project
   * @return the authority's certificate
   * @throws IllegalArgumentException if the cluster is of another project
   */
  X509Certificate certificateAuthority(Cluster cluster);

  /**
   * Every client certificate that was issued in this project.
   *
   * <pre>{@code
   * Duration asked = cloud.cce().issuedCertificates().get(0).validity();   // PT720H, 30 days
   * }</pre>
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB
   */
  List<IssuedCertificate> issuedCertificates();

  /**
   * How calls of this service shall go wrong, whichever operation they are for.
   *
   * <pre>{@code
   * cloud.cce().faults().next(2, Fault.throttled());   // fails twice, then works
   * }</pre>
   *
   * @return the project's faults for this service
   */
  Faults faults();

  /**
   * How calls of one operation shall go wrong. They come before those of the service.
   *
   * <pre>{@code
   * cloud.cce().faults("CreateKubernetesClusterCert").next(Fault.throttled());
   * }</pre>
   *
   * @param operationId the vendor's name of the operation, as its SDKs have it
   * @return the project's faults for this operation
   * @throws IllegalArgumentException if there is no such operation; the message lists them
   */
  Faults faults(String operationId);
}
