package io.github.fakehuaweicloud.internal.pki;

import java.util.List;

/**
 * Whom a client certificate names. Kubernetes reads the common name as the user and each
 * organization as a group.
 *
 * @param commonName the user
 * @param organizations the groups, all in one multi-valued name part as observed on CCE
 */
public record ClientSubject(String commonName, List<String> organizations) {

  /**
   * Copies the list.
   *
   * @param commonName the user
   * @param organizations the groups; copied
   */
  public ClientSubject {
    organizations = List.copyOf(organizations);
  }
}
