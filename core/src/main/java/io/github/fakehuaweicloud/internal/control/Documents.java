package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.cce.Cluster;
import io.github.fakehuaweicloud.iam.Credentials;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.pki.Pem;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.wire.AccessKey;
import io.github.fakehuaweicloud.internal.wire.ApiServerDocument;
import io.github.fakehuaweicloud.internal.wire.ClusterDocument;
import io.github.fakehuaweicloud.internal.wire.Names;
import io.github.fakehuaweicloud.internal.wire.ProjectDocument;
import io.github.fakehuaweicloud.internal.wire.UserDocument;
import java.util.Optional;

/** Documents of what is in this JVM. */
final class Documents {

  private Documents() {}

  static ProjectDocument of(LocalProject project, boolean secrets) {
    Identity identity = project.identity();
    return new ProjectDocument(
        project.id(),
        project.description(),
        identity.region(),
        identity.domainName(),
        identity.domainId(),
        identity.userId(),
        identity.groupId(),
        identity.users().stream()
            .map(
                user ->
                    new UserDocument(
                        user.id(),
                        user.name(),
                        secrets ? Optional.of(user.password()) : Optional.empty()))
            .toList(),
        identity.credentials().stream().map(Credentials::accessKey).toList(),
        Names.edition(project.edition()),
        project.isStrict(),
        project.clock().instant(),
        project.endpoint(),
        project.cce().clusters().size(),
        project.cce().issuedCertificates().size(),
        project.hss().multiCloudClusters().size(),
        project.journal().total(),
        project.requestLog().unexpected().size(),
        secrets ? Optional.of(identity.tokens()) : Optional.empty(),
        secrets
            ? Optional.of(identity.credentials().stream().map(AccessKey::of).toList())
            : Optional.empty());
  }

  static ClusterDocument of(LocalProject project, Cluster cluster, boolean withAuthority) {
    return ClusterDocument.of(
        cluster,
        project.services().startedApiServer(cluster.id()).map(ApiServerDocument::of),
        withAuthority
            ? Optional.of(Pem.write(project.cce().certificateAuthority(cluster)))
            : Optional.empty());
  }
}
