package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.cce.IssuedCertificate;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.wire.CertificateDocument;
import io.github.fakehuaweicloud.internal.wire.CertificatesDocument;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/** The certificates that a project issued. */
record CertificateOperations(OfProject of) {

  List<ControlOperation> all() {
    return List.of(
        ControlOperation.of(
                "GET",
                "/projects/{project}/certificates",
                "listCertificates",
                "The issued certificates, oldest first.",
                of.reading(CertificateOperations::list))
            .asks("cluster", "Only of this one.")
            .asks("secrets", "true for the kubeconfigs with their private keys.")
            .answers(200, CertificatesDocument.class));
  }

  private static Predicate<IssuedCertificate> isFor(String clusterId) {
    return issued -> issued.cluster().id().equals(clusterId);
  }

  private static HttpResponse list(ControlRequest request, LocalProject project) {
    Instant now = project.clock().instant();
    boolean secrets = request.secrets();
    request
        .query("cluster")
        .filter(id -> project.cce().issuedCertificates().stream().noneMatch(isFor(id)))
        .filter(id -> project.cce().cluster(id).isEmpty())
        .ifPresent(
            id -> {
              throw OfProject.unknown("cluster", id, OfProject.listedAt(project, "clusters"));
            });
    return Answers.ok(
        new CertificatesDocument(
            project.cce().issuedCertificates().stream()
                .filter(
                    issued ->
                        request.query("cluster").map(issued.cluster().id()::equals).orElse(true))
                .map(issued -> CertificateDocument.of(issued, now, secrets))
                .toList()));
  }
}
