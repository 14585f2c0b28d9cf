package io.github.fakehuaweicloud.internal.cce.clusters;

import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.pki.ClientSubject;
import io.github.fakehuaweicloud.kubernetes.KubernetesUser;
import java.util.List;

/** Whom the client certificates of a project name: its first user as an administrator. */
record ClientSubjects(Identity identity) {

  ClientSubject of(String userId) {
    String group = identity.groupId();
    return new ClientSubject(
        userId,
        userId.equals(identity.userId()) ? List.of(KubernetesUser.MASTERS, group) : List.of(group));
  }
}
