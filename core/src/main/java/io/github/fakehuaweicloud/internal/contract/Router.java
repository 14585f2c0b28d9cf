package io.github.fakehuaweicloud.internal.contract;

import io.github.fakehuaweicloud.internal.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the operation of a request by method and path. */
public final class Router {

  /** The one that clients call where paths meet: they look for the version of IAM. */
  public static final String DEFAULT_SERVICE = "IAM";

  private final List<Page> pages;
  private final Map<String, List<Page>> byMethod;
  private final Once<Set<String>> printableQueryParameters;

  public Router(List<Page> pages) {
    this.pages = List.copyOf(pages);
    this.byMethod = pages.stream().collect(Collectors.groupingBy(Page::method));
    this.printableQueryParameters =
        new Once<>(
            () ->
                pages.stream()
                    .flatMap(page -> page.printableQueryParameters().stream())
                    .filter(
                        name -> pages.stream().noneMatch(page -> page.hidesQueryParameter(name)))
                    .collect(Collectors.toUnmodifiableSet()));
  }

  /**
   * The operation of a request and its decoded path variables. The page may be of any edition,
   * because all have the same paths.
   */
  public record Route(Page page, Map<String, String> variables) {}

  /** Where the paths of two services meet, the host's name decides. */
  public Optional<Route> find(HttpRequest request) {
    List<String> path = PathTemplate.split(request.path());
    List<Route> routes =
        byMethod.getOrDefault(request.method(), List.of()).stream()
            .flatMap(page -> route(page, path).stream())
            .toList();
    return routes.size() < 2
        ? routes.stream().findFirst()
        : ofService(routes, service(request))
            .or(() -> ofService(routes, DEFAULT_SERVICE))
            .or(() -> Optional.of(routes.get(0)));
  }

  public List<Page> pages() {
    return pages;
  }

  /** Those of all pages that hold a secret on none of them. */
  public Set<String> printableQueryParameters() {
    return printableQueryParameters.get();
  }

  private static Optional<Route> route(Page page, List<String> sent) {
    return page.paths().stream()
        .flatMap(path -> path.match(sent).stream())
        .findFirst()
        .map(variables -> new Route(page, variables));
  }

  private static Optional<Route> ofService(List<Route> routes, String service) {
    return routes.stream()
        .filter(route -> route.page().service().equalsIgnoreCase(service))
        .findFirst();
  }

  /** The first label of the host, for example {@code cce} of cce.cn-north-4.myhuaweicloud.com. */
  private static String service(HttpRequest request) {
    return request.headers().first("Host").orElse("").trim().split("[.:]", 2)[0];
  }
}
