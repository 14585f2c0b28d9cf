package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.internal.http.Header;
import io.github.fakehuaweicloud.internal.text.Secrets;

/** A header line; values that may be secrets are masked, unless secrets were asked for. */
public record HeaderDocument(String name, String value) {

  public static HeaderDocument of(Header header, boolean secrets) {
    return new HeaderDocument(
        header.name(),
        secrets || !Secrets.isSecretHeader(header.name())
            ? header.value()
            : Secrets.mask(header.value()));
  }

  /** Without the value. */
  @Override
  public String toString() {
    return "header " + name;
  }
}
