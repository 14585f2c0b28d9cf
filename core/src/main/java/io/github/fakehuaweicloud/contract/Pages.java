package io.github.fakehuaweicloud.contract;

import java.util.List;

/** Every page. */
public final class Pages {

  private Pages() {}

  /**
   * Every operation that the fake answers.
   *
   * @return the operations, CCE's first
   */
  public static List<Operation> operations() {
    return List.of(CcePage.OBTAIN_CLUSTER_CERTIFICATE, HssPage.CREATE_MULTI_CLOUD_CLUSTER);
  }
}
