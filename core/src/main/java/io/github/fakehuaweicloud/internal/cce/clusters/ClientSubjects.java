package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.pki.ClientSubject;
import java.util.List;

/** Whom the client certificates of a project name: its first user as an administrator. */
record ClientSubjects(Identity identity) {

  /** The group whose members Kubernetes lets do everything. */
  private static final String MASTERS = "system:masters";

  ClientSubject of(String userId) {
    String group = identity.groupId();
    return new ClientSubject(
        userId, userId.equals(identity.userId()) ? List.of(MASTERS, group) : List.of(group));
  }
}
