package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.internal.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the operation that a request is for, by method and path. */
public final class Router {

  private final List<Page> pages;
  private final Set<String> queryParameters;

  public Router(List<Page> pages) {
    this.pages = List.copyOf(pages);
    this.queryParameters =
        pages.stream()
            .flatMap(page -> page.queryParameters().stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Where a request leads.
   *
   * @param page the page of the operation, in any edition: all have the same paths
   * @param variables the decoded variables of the path by name
   */
  public record Route(Page page, Map<String, String> variables) {}

  public Optional<Route> find(HttpRequest request) {
    return pages.stream()
        .filter(page -> page.method().equals(request.method()))
        .flatMap(page -> route(page, request).stream())
        .findFirst();
  }

  /** The query parameters of all pages, whose values may be printed. */
  public Set<String> queryParameters() {
    return queryParameters;
  }

  private static Optional<Route> route(Page page, HttpRequest request) {
    return page.paths().stream()
        .flatMap(path -> path.match(request.path()).stream())
        .findFirst()
        .map(variables -> new Route(page, variables));
  }
}
