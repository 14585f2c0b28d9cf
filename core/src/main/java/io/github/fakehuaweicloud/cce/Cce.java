package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.faults.Faults;
import io.github.fakehuaweicloud.kubernetes.ApiServer;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The Cloud Container Engine of a project. It answers the operations that make up the life of a
 * cluster: create, list, show, bind a public IP, delete, and the job in between; and those on its
 * certificates, <a
 * href="https://support.huaweicloud.com/intl/en-us/api-cce/cce_02_0248.html">Obtaining a Cluster
 * Certificate</a> and <a
 * href="https://support.huaweicloud.com/intl/en-us/api-cce/cce_02_0249.html">Revoking a Cluster
 * Certificate of a User</a>. {@code docs/fidelity.md} has them all.
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
   * Adds a cluster with a random id, version v1.29 and no public IP.
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
   * Adds a cluster. Its keys and certificates are made when the first request asks for a
   * certificate.
   *
   * <pre>{@code
   * Cluster cluster = cloud.cce().addCluster(c -> c.version("v1.29").publicIp("203.0.113.7"));
   * }</pre>
   *
   * @param describe changes what should differ from the defaults
   * @return the cluster
   * @throws IllegalArgumentException if a setting is invalid
   * @throws IllegalStateException if the project already has a cluster with that id, or is closed
   */
  Cluster addCluster(Consumer<ClusterBuilder> describe);

  /**
   * The project's clusters as they are now: those that the test added, and those that the code
   * under test created. Asking does not count as a poll.
   *
   * <pre>{@code
   * assertThat(cloud.cce().clusters()).hasSize(1);
   * }</pre>
   *
   * @return a snapshot, in the order they were added; without those that are gone
   */
  List<Cluster> clusters();

  /**
   * Finds a cluster of the project by its id, as it is now. Asking does not count as a poll.
   *
   * <pre>{@code
   * cloud.cce().cluster(cluster.id()).orElseThrow().phase();   // the present phase
   * }</pre>
   *
   * @param id for example {@code 8f14e45f-ceea-467a-9d3c-2b1f0c6a7d10}
   * @return empty if the project has no such cluster
   */
  Optional<Cluster> cluster(String id);

  /**
   * Moves a cluster to another phase, in which it stays. Some phases issue no certificates, see
   * {@link ClusterPhase#issuesCertificates()}. A job that is at work on the cluster ends: a
   * creation with Success in a phase that issues certificates, and else with Failed.
   *
   * <pre>{@code
   * cloud.cce().setPhase(cluster, ClusterPhase.HIBERNATION);   // 400 CCE.01400001
   * }</pre>
   *
   * @param cluster a cluster of this project
   * @param phase the new phase
   * @throws IllegalArgumentException if the cluster belongs to another project, or is gone
   */
  void setPhase(Cluster cluster, ClusterPhase phase);

  /**
   * Sets when the clusters that are created or deleted from now on become Available, or are gone.
   * Default: {@link Transition#immediately()}. {@link ClusterBuilder#transition} sets it for one
   * cluster.
   *
   * <pre>{@code
   * cloud.cce().transitions(Transition.afterPolls(3));
   * cloud.cce().transitions(Transition.after(Duration.ofMinutes(10)));   // by cloud.clock()
   * }</pre>
   *
   * @param transition how long creations and deletions take
   */
  void transitions(Transition transition);

  /**
   * Binds a public IP to a cluster, or another one. From the next one on, kubeconfigs lead to it.
   *
   * <pre>{@code
   * cloud.cce().bindPublicIp(cluster, "203.0.113.7");
   * }</pre>
   *
   * @param cluster a cluster of this project
   * @param publicIp an IP address without a port
   * @throws IllegalArgumentException if the cluster belongs to another project, or is gone, or the
   *     text is no IP address
   */
  void bindPublicIp(Cluster cluster, String publicIp);

  /**
   * Takes the public IP from a cluster. From the next one on, kubeconfigs have {@code
   * internalCluster} only. Does nothing if there is none.
   *
   * <pre>{@code
   * cloud.cce().unbindPublicIp(cluster);
   * }</pre>
   *
   * @param cluster a cluster of this project
   * @throws IllegalArgumentException if the cluster belongs to another project, or is gone
   */
  void unbindPublicIp(Cluster cluster);

  /**
   * Says which public IP an EIP id stands for, for code that binds EIPs by their ids. An id that
   * was not said gets an address that is reserved for documentation, such as 203.0.113.1, and keeps
   * it.
   *
   * <pre>{@code
   * cloud.cce().addEip("2f4e1b1c-5a0d-4f0e-8b9b-6a4f0a7c1d22", "203.0.113.7");
   * }</pre>
   *
   * @param id 1 to 256 letters, digits, dots, dashes and underscores
   * @param publicIp an IP address without a port
   * @throws IllegalArgumentException if one of them is anything else
   * @throws IllegalStateException if the id has another address, or the address another id
   */
  void addEip(String id, String publicIp);

  /**
   * Removes a cluster at once, as if somebody had deleted it elsewhere. A deletion that is at work
   * on it ends with Success, a creation with Failed. Its certificates remain.
   *
   * <pre>{@code
   * cloud.cce().removeCluster(cluster);   // 404 CCE.01404001
   * }</pre>
   *
   * @param cluster a cluster of this project
   * @throws IllegalArgumentException if the cluster belongs to another project, or is gone
   */
  void removeCluster(Cluster cluster);

  /**
   * Makes the next certificate of a cluster special: expired, expiring soon, not yet valid, wrongly
   * signed or for servers only.
   *
   * <pre>{@code
   * cloud.cce().nextCertificate(cluster).expired();
   * }</pre>
   *
   * @param cluster a cluster of this project
   * @return the choice; nothing changes until one of its methods is called
   * @throws IllegalArgumentException if the cluster belongs to another project, or is gone
   */
  NextCertificate nextCertificate(Cluster cluster);

  /**
   * The self-signed certificate that verifies a cluster's client certificates.
   *
   * <pre>{@code
   * issued.certificate().verify(cloud.cce().certificateAuthority(cluster).getPublicKey());
   * }</pre>
   *
   * <p>Anybody can read its private key in the jar of the fake, unless the project has {@link
   * io.github.fakehuaweicloud.ProjectBuilder#freshKeys}. Never trust it outside a test.
   *
   * @param cluster a cluster of this project, or one that was deleted
   * @return the authority's certificate, made now if none was needed before
   * @throws IllegalArgumentException if the cluster belongs to another project
   */
  X509Certificate certificateAuthority(Cluster cluster);

  /**
   * The API server of a cluster. If the cluster was not described with one, also because the code
   * under test created it, one is started: kubeconfigs lead to it from then on.
   *
   * <pre>{@code
   * var calls = cloud.cce().apiServer(cluster).calls();
   * }</pre>
   *
   * @param cluster a cluster of this project
   * @return the same one every time
   * @throws IllegalArgumentException if the cluster is of another project, or gone
   * @throws IllegalStateException if the project is closed
   */
  ApiServer apiServer(Cluster cluster);

  /**
   * The API servers that were started in this project. Asking starts none.
   *
   * <pre>{@code
   * cloud.cce().apiServers().forEach(server -> System.out.println(server.calls()));
   * }</pre>
   *
   * @return a snapshot, in the order they were started; also those whose cluster is gone, with
   *     their calls; the latest 10,000 at most
   */
  List<ApiServer> apiServers();

  /**
   * Every client certificate that was issued in this project.
   *
   * <pre>{@code
   * cloud.cce().issuedCertificates().get(0).requestedValidity();   // PT720H, 30 days
   * }</pre>
   *
   * @return a snapshot, oldest first; the latest 10,000 at most, and no more than 64 MB with all
   *     else that the project records
   */
  List<IssuedCertificate> issuedCertificates();

  /**
   * Faults for all operations of this service.
   *
   * <pre>{@code
   * cloud.cce().faults().next(2, Fault.throttled());   // fails twice, then works
   * }</pre>
   *
   * @return where a test adds faults
   */
  Faults faults();

  /**
   * Faults for one operation. They come before those of {@link #faults()}.
   *
   * <pre>{@code
   * cloud.cce().faults("CreateKubernetesClusterCert").next(Fault.throttled());
   * }</pre>
   *
   * @param operationId the vendor's name of the operation, as in its SDKs
   * @return where a test adds faults
   * @throws IllegalArgumentException if there is no such operation; the message lists them
   */
  Faults faults(String operationId);
}
