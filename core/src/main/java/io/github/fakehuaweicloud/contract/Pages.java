package io.github.fakehuaweicloud.contract;

import java.util.List;

/** Every page. */
public final class Pages {

  private Pages() {}

  /**
   * Every operation that the fake answers.
   *
   * @param edition the edition of CCE's page
   * @return the operations, CCE's first
   */
  public static List<Operation> operations(CceEdition edition) {
    return List.of(CcePage.obtainClusterCertificate(edition), HssPage.CREATE_MULTI_CLOUD_CLUSTER);
  }
}
