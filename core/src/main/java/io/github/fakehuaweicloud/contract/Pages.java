package io.github.fakehuaweicloud.contract;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every page. */
public final class Pages {

  private static final Set<String> QUERY_PARAMETERS =
      operations(CceEdition.latest()).stream()
          .flatMap(operation -> operation.queryParameters().stream())
          .collect(Collectors.toUnmodifiableSet());

  private Pages() {}

  /**
   * The names of the query parameters of all pages.
   *
   * @return names
   */
  public static Set<String> queryParameters() {
    return QUERY_PARAMETERS;
  }

  /**
   * Every operation that the fake answers.
   *
   * @param edition the edition of CCE's page
   * @return the operations, CCE's first
   */
  public static List<Operation> operations(CceEdition edition) {
    return Stream.concat(CcePage.operations(edition).stream(), HssPage.operations().stream())
        .toList();
  }
}
