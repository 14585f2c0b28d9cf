package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.project.LocalProject;
import io.github.fakehuaweicloud.internal.wire.CertificateDocument;
import io.github.fakehuaweicloud.internal.wire.CertificatesDocument;
import java.time.Instant;
import java.util.List;

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

  private static HttpResponse list(ControlRequest request, LocalProject project) {
    Instant now = project.clock().instant();
    boolean secrets = request.secrets();
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
