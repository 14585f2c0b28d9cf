package io.github.fakehuaweicloud.internal.services;

import io.github.fakehuaweicloud.cce.Cce;
import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.hss.Hss;
import io.github.fakehuaweicloud.iam.Identity;
import io.github.fakehuaweicloud.internal.cce.CceService;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.gateway.Endpoint;
import io.github.fakehuaweicloud.internal.hss.HssService;
import io.github.fakehuaweicloud.internal.pki.KeyPairs;
import io.github.fakehuaweicloud.requests.Operation;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

public final class Services implements AutoCloseable {

  private final CceService cce;
  private final HssService hss;

  public Services(Identity identity, CceEdition edition, Clock clock, KeyPairs keys) {
    this.cce = new CceService(identity, edition, clock, keys);
    this.hss = new HssService(identity.projectId());
  }

  public static List<Page> pages(CceEdition edition) {
    return Stream.concat(CceService.pages(edition).stream(), HssService.pages().stream()).toList();
  }

  /** Uses the newest edition. */
  public static Optional<Page> page(Operation operation) {
    return pages(CceEdition.latest()).stream().filter(page -> page.isOf(operation)).findFirst();
  }

  public List<Endpoint> endpoints() {
    return Stream.concat(cce.endpoints().stream(), hss.endpoints().stream()).toList();
  }

  public Cce cce() {
    return cce;
  }

  public Hss hss() {
    return hss;
  }

  @Override
  public void close() {
    cce.close();
    hss.close();
  }
}
