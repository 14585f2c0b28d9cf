package io.github.fakehuaweicloud.fuzz;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.JsonBodyTarget;
import io.github.fakehuaweicloud.internal.gateway.SignatureTarget;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.rows.OperationTarget;
import java.util.List;
import java.util.stream.Stream;

/** Every target. An operation becomes one by being in the list of the services. */
final class FuzzTargets {

  private FuzzTargets() {}

  static List<FuzzTarget> all() {
    return Stream.concat(
            Stream.of(
                new JsonBodyTarget(),
                new KubeconfigTarget(),
                new QueryTarget(),
                new HeadersTarget(),
                new PathTarget(),
                new SignatureTarget(),
                new GatewayTarget()),
            Services.pages(CceEdition.latest()).stream().map(OperationTarget::new))
        .toList();
  }

  static FuzzTarget named(String name) {
    return all().stream()
        .filter(target -> target.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Expected one of "
                        + all().stream().map(FuzzTarget::name).toList()
                        + ", got "
                        + name));
  }
}
