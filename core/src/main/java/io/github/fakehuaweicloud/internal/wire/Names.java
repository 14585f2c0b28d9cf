package io.github.fakehuaweicloud.internal.wire;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.cce.ClusterPhase;
import io.github.fakehuaweicloud.hss.MultiCloudClusterStatus;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** The constants of the API as they are written in documents. */
public final class Names {

  private Names() {}

  /** As the page writes it. */
  public static ClusterPhase phase(String text) {
    return find(ClusterPhase.values(), ClusterPhase::text, text);
  }

  /** As the page writes it. */
  public static MultiCloudClusterStatus status(String text) {
    return find(MultiCloudClusterStatus.values(), MultiCloudClusterStatus::text, text);
  }

  /** For example {@code november-2025}. */
  public static CceEdition edition(String text) {
    return find(CceEdition.values(), Names::edition, text.toLowerCase(Locale.ROOT));
  }

  public static String edition(CceEdition edition) {
    return edition.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <T> T find(T[] constants, Function<T, String> name, String text) {
    return Stream.of(constants)
        .filter(constant -> name.apply(constant).equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                Expected.oneOf(
                    "",
                    text,
                    Stream.of(constants)
                        .map(name)
                        .filter(known -> !known.isEmpty())
                        .toArray(String[]::new)));
  }
}
