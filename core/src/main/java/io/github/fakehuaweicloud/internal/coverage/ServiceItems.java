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
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What belongs to a service as a whole: its errors, faults and phases. */
final class ServiceItems {

  private static final String GATEWAY = "gateway";

  private ServiceItems() {}

  /** In the order of a report, for the services and the gateway in front of them. */
  static Stream<Item> all(List<String> services) {
    Map<String, List<String>> phases =
        Map.of(
            "CCE", Stream.of(ClusterPhase.values()).map(ClusterPhase::text).toList(),
            "HSS",
                Stream.of(MultiCloudClusterStatus.values())
                    .map(MultiCloudClusterStatus::text)
                    .toList());
    return Stream.concat(
        services.stream()
            .flatMap(
                service ->
                    Stream.of(
                            errors(service),
                            items(service, Kind.FAULT, AnswerFault.kinds()),
                            items(service, Kind.PHASE, phases.getOrDefault(service, List.of())))
                        .flatMap(items -> items)),
        errors(GATEWAY));
  }

  private static Stream<Item> errors(String service) {
    return Stream.<ErrorCode[]>of(
            CceError.values(), HssError.values(), IamError.values(), GatewayError.values())
        .flatMap(Stream::of)
        .filter(error -> service(error).equals(service))
        .map(ServiceItems::item);
  }

  private static Stream<Item> items(String service, Kind kind, List<String> names) {
    return names.stream().map(name -> Item.ofService(service, kind, name));
  }

  /** Empty for an error of the test's own. */
  private static String service(ErrorCode error) {
    if (error instanceof CceError) {
      return "CCE";
    } else if (error instanceof HssError) {
      return "HSS";
    } else if (error instanceof IamError) {
      return "IAM";
    }
    return error instanceof GatewayError ? GATEWAY : "";
  }

  private static Item item(ErrorCode error) {
    return Item.ofService(
        service(error),
        Kind.ERROR,
        ((Enum<?>) error).name() + ", " + error.status() + " " + error.code());
  }

  static void observe(String service, Circumstances met, Consumer<Item> exercised) {
    met.error()
        .filter(error -> !service(error).isEmpty())
        .map(ServiceItems::item)
        .ifPresent(exercised);
    met.fault().ifPresent(kind -> exercised.accept(Item.ofService(service, Kind.FAULT, kind)));
    for (String phase : met.phases()) {
      exercised.accept(Item.ofService(service, Kind.PHASE, phase));
    }
  }
}
