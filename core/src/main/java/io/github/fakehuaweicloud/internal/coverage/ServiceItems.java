package io.github.fakehuaweicloud.internal.coverage;

import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.coverage.ContractItem.Kind;
import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import io.github.fakehuaweicloud.iam.IamError;
import io.github.fakehuaweicloud.internal.exchange.Circumstances;
import io.github.fakehuaweicloud.internal.faults.AnswerFault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What belongs to a service as a whole: its errors, faults and phases. */
final class ServiceItems {

  private static final String GATEWAY = "gateway";

  private static final Map<String, List<? extends ErrorCode>> ERRORS =
      Map.of(
          "CCE",
          List.of(CceError.values()),
          "HSS",
          List.of(HssError.values()),
          "IAM",
          List.of(IamError.values()),
          GATEWAY,
          List.of(GatewayError.values()));

  private static final Map<String, List<String>> PHASES =
      Map.of(
          "CCE", Stream.of(ClusterPhase.values()).map(ClusterPhase::text).toList(),
          "HSS",
              Stream.of(MultiCloudClusterStatus.values())
                  .map(MultiCloudClusterStatus::text)
                  .toList());

  private final Map<ErrorCode, Item> errors = new HashMap<>();
  private final Set<Item> known;

  ServiceItems(List<String> services) {
    ERRORS.forEach(
        (service, codes) -> codes.forEach(error -> errors.put(error, item(service, error))));
    this.known = all(services).collect(Collectors.toUnmodifiableSet());
  }

  /** In the order of a report. */
  static Stream<Item> all(List<String> services) {
    return Stream.concat(services.stream(), Stream.of(GATEWAY)).flatMap(ServiceItems::of);
  }

  private static Stream<Item> of(String service) {
    return Stream.of(
            ERRORS.getOrDefault(service, List.of()).stream().map(error -> item(service, error)),
            faults(service).map(kind -> Item.ofService(service, Kind.FAULT, kind)),
            PHASES.getOrDefault(service, List.of()).stream()
                .map(phase -> Item.ofService(service, Kind.PHASE, phase)))
        .flatMap(items -> items);
  }

  private static Stream<String> faults(String service) {
    return service.equals(GATEWAY) ? Stream.empty() : AnswerFault.kinds().stream();
  }

  private static Item item(String service, ErrorCode error) {
    return Item.ofService(
        service, Kind.ERROR, ((Enum<?>) error).name() + ", " + error.status() + " " + error.code());
  }

  /** Errors of the test's own belong to no service, and are left out. */
  void observe(String service, Circumstances met, Consumer<Item> exercised) {
    met.error().map(errors::get).ifPresent(exercised);
    met.fault()
        .map(kind -> Item.ofService(service, Kind.FAULT, kind))
        .filter(known::contains)
        .ifPresent(exercised);
    met.phases().stream()
        .map(phase -> Item.ofService(service, Kind.PHASE, phase))
        .filter(known::contains)
        .forEach(exercised);
  }
}
