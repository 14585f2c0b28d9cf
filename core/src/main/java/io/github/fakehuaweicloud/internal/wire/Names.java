package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import java.util.Locale;
import java.util.stream.Stream;

/** The constants of the API as they are written in documents. */
public final class Names {

  private Names() {}

  /** As the page writes it. */
  public static ClusterPhase phase(String text) {
    return Stream.of(ClusterPhase.values())
        .filter(phase -> phase.text().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Expected.oneOf(
                    "",
                    text,
                    Stream.of(ClusterPhase.values())
                        .map(ClusterPhase::text)
                        .filter(known -> !known.isEmpty())
                        .toArray(String[]::new)));
  }

  /** As the page writes it. */
  public static MultiCloudClusterStatus status(String text) {
    return Stream.of(MultiCloudClusterStatus.values())
        .filter(status -> status.text().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Expected.oneOf(
                    "",
                    text,
                    Stream.of(MultiCloudClusterStatus.values())
                        .map(MultiCloudClusterStatus::text)
                        .toArray(String[]::new)));
  }

  /** For example {@code november-2025}. */
  public static CceEdition edition(String text) {
    return Stream.of(CceEdition.values())
        .filter(edition -> edition(edition).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                Expected.oneOf(
                    "",
                    text,
                    Stream.of(CceEdition.values()).map(Names::edition).toArray(String[]::new)));
  }

  public static String edition(CceEdition edition) {
    return edition.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
