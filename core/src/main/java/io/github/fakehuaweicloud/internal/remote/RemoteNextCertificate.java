package io.github.fakehuaweicloud.internal.remote;

import io.github.fakehuaweicloud.cce.NextCertificate;
import io.github.fakehuaweicloud.internal.wire.NextCertificateDocument;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends the choice. */
record RemoteNextCertificate(Consumer<NextCertificateDocument> send) implements NextCertificate {

  @Override
  public void expired() {
    send.accept(NextCertificateDocument.of("expired"));
  }

  @Override
  public void expiringIn(Duration time) {
    send.accept(new NextCertificateDocument("expiringIn", Optional.of(time)));
  }

  @Override
  public void notYetValid() {
    send.accept(NextCertificateDocument.of("notYetValid"));
  }

  @Override
  public void signedByAnotherAuthority() {
    send.accept(NextCertificateDocument.of("signedByAnotherAuthority"));
  }

  @Override
  public void forServerUseOnly() {
    send.accept(NextCertificateDocument.of("forServerUseOnly"));
  }
}
