package io.github.fakehuaweicloud.kubernetes;

import java.util.List;
import java.util.Objects;

/**
 * Who calls the API server of a cluster: the common name and the organizations of the client
 * certificate (Kubernetes, "X509 client certificates").
 *
 * <pre>{@code
 * KubernetesUser user = request.user();
 * user.name();                // the id of the IAM user
 * user.isAdministrator();     // true with the group system:masters
 * }</pre>
 *
 * @param name the id of an IAM user of the project
 * @param groups in the order of the certificate; copied
 */
public record KubernetesUser(String name, List<String> groups) {

  /** The group whose members may do everything. */
  public static final String MASTERS = "system:masters";

  /**
   * Makes a user.
   *
   * @param name the id of an IAM user of the project
   * @param groups copied
   * @throws NullPointerException if something is null
   */
  public KubernetesUser {
    Objects.requireNonNull(name, "name");
    groups = List.copyOf(groups);
  }

  /**
   * Whether it may do everything.
   *
   * @return true for a member of {@value #MASTERS}
   */
  public boolean isAdministrator() {
    return groups.contains(MASTERS);
  }
}
