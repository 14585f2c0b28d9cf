package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.internal.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the operation of a request by method and path. */
public final class Router {

  private final List<Page> pages;
  private final Set<String> printableQueryParameters;

  public Router(List<Page> pages) {
    this.pages = List.copyOf(pages);
    this.printableQueryParameters =
        pages.stream()
            .flatMap(page -> page.printableQueryParameters().stream())
            .filter(name -> pages.stream().noneMatch(page -> page.hidesQueryParameter(name)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The operation of a request and its decoded path variables. The page may be of any edition,
   * because all have the same paths.
   */
  public record Route(Page page, Map<String, String> variables) {}

  public Optional<Route> find(HttpRequest request) {
    return pages.stream()
        .filter(page -> page.method().equals(request.method()))
        .flatMap(page -> route(page, request).stream())
        .findFirst();
  }

  /** Those of all pages that hold a secret on none of them. */
  public Set<String> printableQueryParameters() {
    return printableQueryParameters;
  }

  private static Optional<Route> route(Page page, HttpRequest request) {
    return page.paths().stream()
        .flatMap(path -> path.match(request.path()).stream())
        .findFirst()
        .map(variables -> new Route(page, variables));
  }
}
