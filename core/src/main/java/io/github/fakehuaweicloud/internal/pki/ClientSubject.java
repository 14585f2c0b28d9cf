package io.github.fakehuaweicloud.internal.pki;

import java.util.List;

/**
 * The subject of a client certificate. Kubernetes reads the common name as the user and the
 * organizations as groups.
 *
 * @param organizations all in one multi-valued name part, as observed on CCE
 */
public record ClientSubject(String commonName, List<String> organizations) {

  public ClientSubject {
    organizations = List.copyOf(organizations);
  }
}
