package io.github.fakehuaweicloud.internal.wire;

import java.util.List;

/** The certificates that a project issued, oldest first. */
public record CertificatesDocument(List<CertificateDocument> certificates) {

  public CertificatesDocument {
    certificates = Lists.orEmpty(certificates);
  }
}
