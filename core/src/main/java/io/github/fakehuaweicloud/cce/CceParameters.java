package io.github.fakehuaweicloud.cce;

import io.github.fakehuaweicloud.requests.Parameter;
import java.time.Instant;

/**
 * The parameters of CCE's pages, with the types of their values.
 *
 * <pre>{@code
 * assertThat(request.parameter(CceParameters.DURATION)).contains(30);
 * assertThat(cloud).received(certificateRequest().with(CceParameters.DURATION, 30));
 * }</pre>
 */
public final class CceParameters {

  /** Path, Table 1: the project. */
  public static final Parameter<String> PROJECT_ID = Parameter.text("project_id");

  /** Path, Table 1: the cluster. */
  public static final Parameter<String> CLUSTER_ID = Parameter.text("cluster_id");

  /** Header, Table 2: {@code application/json}. */
  public static final Parameter<String> CONTENT_TYPE = Parameter.text("Content-Type");

  /** Header, Table 2: the token; a secret. A signed request has none. */
  public static final Parameter<String> TOKEN = Parameter.text("X-Auth-Token");

  /** Body, Table 3: the validity in days; -1 for the longest possible. */
  public static final Parameter<Integer> DURATION = Parameter.integer("duration");

  /** Body, Table 3 in the edition of November 2025: the end of the validity, to the second. */
  public static final Parameter<Instant> EXPIRE_AT = Parameter.utcTime("expire_at");

  /** Body, Table 3 of the page on revoking: the user whose certificates are revoked. */
  public static final Parameter<String> USER_ID = Parameter.text("userId");

  /** Body, Table 3 of the page on revoking: the agency whose certificates are revoked. */
  public static final Parameter<String> AGENCY_ID = Parameter.text("agencyId");

  /** Path of the page on jobs, Table 1: the job. */
  public static final Parameter<String> JOB_ID = Parameter.text("job_id");

  /** Query of the pages on listing and reading clusters, Table 2: {@code true} for more. */
  public static final Parameter<String> DETAIL = Parameter.text("detail");

  /** Query of the page on listing clusters, Table 2: the {@link ClusterPhase#text() phase}. */
  public static final Parameter<String> STATUS = Parameter.text("status");

  /** Query of the page on listing clusters, Table 2: {@code VirtualMachine} or {@code ARM64}. */
  public static final Parameter<String> TYPE = Parameter.text("type");

  /** Query of the page on listing clusters, Table 2: the version, for example {@code v1.29}. */
  public static final Parameter<String> VERSION = Parameter.text("version");

  /** Query of the page on deleting a cluster, Table 2: what becomes of SFS Turbo file systems. */
  public static final Parameter<String> DELETE_EFS = Parameter.text("delete_efs");

  /** Query of the page on deleting a cluster, Table 2: what becomes of network interfaces. */
  public static final Parameter<String> DELETE_ENI = Parameter.text("delete_eni");

  /** Query of the page on deleting a cluster, Table 2: what becomes of disks. */
  public static final Parameter<String> DELETE_EVS = Parameter.text("delete_evs");

  /** Query of the page on deleting a cluster, Table 2: what becomes of load balancers. */
  public static final Parameter<String> DELETE_NET = Parameter.text("delete_net");

  /** Query of the page on deleting a cluster, Table 2: what becomes of object storage. */
  public static final Parameter<String> DELETE_OBS = Parameter.text("delete_obs");

  /** Query of the page on deleting a cluster, Table 2: what becomes of file systems. */
  public static final Parameter<String> DELETE_SFS = Parameter.text("delete_sfs");

  /** Query of the page on deleting a cluster, Table 2: what becomes of file systems of SFS 3.0. */
  public static final Parameter<String> DELETE_SFS30 = Parameter.text("delete_sfs30");

  /** Query of the page on deleting a cluster, Table 2: what becomes of logs. */
  public static final Parameter<String> LTS_RECLAIM_POLICY = Parameter.text("lts_reclaim_policy");

  /**
   * Query of the page on deleting a cluster, Table 2: {@code true} for the presets of prepaid
   * clusters.
   */
  public static final Parameter<String> TO_BE_DELETED = Parameter.text("tobedeleted");

  /** Query of a deletion, on no page: Terraform's client can send it (observed). */
  public static final Parameter<String> ERROR_STATUS = Parameter.text("errorStatus");

  /**
   * Query of the page on deleting a cluster, Table 2: what becomes of nodes that are paid per use.
   */
  public static final Parameter<String> ON_DEMAND_NODE_POLICY =
      Parameter.text("ondemand_node_policy");

  /**
   * Query of the page on deleting a cluster, Table 2: what becomes of nodes that are paid in
   * advance.
   */
  public static final Parameter<String> PERIODIC_NODE_POLICY =
      Parameter.text("periodic_node_policy");

  /** Body of the page on creating a cluster: the name. */
  public static final Parameter<String> NAME = Parameter.text("metadata.name");

  /** Body of the page on creating a cluster: the size of the control plane. */
  public static final Parameter<String> FLAVOR = Parameter.text("spec.flavor");

  /** Body of the page on creating a cluster: the Kubernetes version. */
  public static final Parameter<String> CLUSTER_VERSION = Parameter.text("spec.version");

  /** Body of the page on creating a cluster: {@code VirtualMachine} or {@code ARM64}. */
  public static final Parameter<String> CLUSTER_TYPE = Parameter.text("spec.type");

  /** Body of the page on creating a cluster: the VPC. */
  public static final Parameter<String> VPC = Parameter.text("spec.hostNetwork.vpc");

  /** Body of the page on creating a cluster: the subnet. */
  public static final Parameter<String> SUBNET = Parameter.text("spec.hostNetwork.subnet");

  /** Body of the page on creating a cluster: how containers are connected. */
  public static final Parameter<String> NETWORK_MODE = Parameter.text("spec.containerNetwork.mode");

  /** Body of the page on public addresses: {@code bind} or {@code unbind}, in any case. */
  public static final Parameter<String> ACTION = Parameter.text("spec.action");

  /** Body of the page on public addresses: the id of the EIP. */
  public static final Parameter<String> EIP_ID = Parameter.text("spec.spec.id");

  private CceParameters() {}
}
