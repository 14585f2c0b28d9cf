package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.cce.CceError;
import io.github.fakehuaweicloud.errors.ErrorCode;
import io.github.fakehuaweicloud.errors.GatewayError;
import io.github.fakehuaweicloud.hss.HssError;
import io.github.fakehuaweicloud.iam.IamError;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An error of the cloud: one of the documented ones by service and name, or any other by status,
 * code and message.
 *
 * @param service {@code cce}, {@code hss}, {@code iam} or {@code gateway}
 * @param name for example {@code NOT_FOUND}
 */
public record ErrorDocument(
    Optional<String> service,
    Optional<String> name,
    Optional<Integer> status,
    Optional<String> code,
    Optional<String> message) {

  /** The documented ones. */
  public static List<ErrorDocument> all() {
    return Stream.of("cce", "hss", "iam", "gateway").flatMap(ErrorDocument::known).toList();
  }

  public static ErrorDocument of(ErrorCode error) {
    return all().stream()
        .filter(known -> error instanceof Enum<?> && known.error().equals(error))
        .findFirst()
        .orElseGet(
            () ->
                new ErrorDocument(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(error.status()),
                    Optional.of(error.code()),
                    Optional.of(error.message())));
  }

  /**
   * Finds or makes it.
   *
   * @throws IllegalArgumentException if there is no such error
   */
  public ErrorCode error() {
    if (name.isPresent()) {
      return named(service.orElse("gateway"), name.get());
    }
    return ErrorCode.of(
        Expected.field("status", status),
        Expected.field("code", code),
        Expected.field("message", message));
  }

  private static ErrorCode named(String service, String name) {
    return Stream.of(errors(service))
        .filter(error -> ((Enum<?>) error).name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                Expected.oneOf(
                    "name",
                    name,
                    Stream.of(errors(service))
                        .map(error -> ((Enum<?>) error).name())
                        .toArray(String[]::new)));
  }

  private static ErrorCode[] errors(String service) {
    return switch (service) {
      case "cce" -> CceError.values();
      case "hss" -> HssError.values();
      case "iam" -> IamError.values();
      case "gateway" -> GatewayError.values();
      default -> throw Expected.oneOf("service", service, "cce", "hss", "iam", "gateway");
    };
  }

  private static Stream<ErrorDocument> known(String service) {
    return Stream.of(errors(service))
        .map(
            error ->
                new ErrorDocument(
                    Optional.of(service),
                    Optional.of(((Enum<?>) error).name()),
                    Optional.of(error.status()),
                    Optional.of(error.code()),
                    Optional.of(error.message())));
  }
}
