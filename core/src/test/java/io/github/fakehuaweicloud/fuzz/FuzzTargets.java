package io.github.fakehuaweicloud.fuzz;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.JsonBodyTarget;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.gateway.SignatureTarget;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.rows.OperationTarget;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Every target. An operation becomes one by being in the list of the services. */
final class FuzzTargets {

  private FuzzTargets() {}

  /** By name, each made when it is asked for. */
  private static Map<String, Supplier<FuzzTarget>> all() {
    Map<String, Supplier<FuzzTarget>> all = new LinkedHashMap<>();
    all.put("json", JsonBodyTarget::new);
    all.put("kubeconfig", KubeconfigTarget::new);
    all.put("configuration", ConfigurationTarget::new);
    all.put("query", QueryTarget::new);
    all.put("headers", HeadersTarget::new);
    all.put("path", PathTarget::new);
    all.put("signature", SignatureTarget::new);
    all.put("gateway", GatewayTarget::new);
    for (Page page : Services.pages(CceEdition.latest())) {
      all.put(page.id(), () -> new OperationTarget(page));
    }
    return all;
  }

  static List<String> names() {
    return List.copyOf(all().keySet());
  }

  static FuzzTarget named(String name) {
    return all().get(name).get();
  }
}
