package io.github.fakehuaweicloud.fuzz;

import io.github.fakehuaweicloud.cce.CceEdition;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.internal.contract.PathTemplate;
import io.github.fakehuaweicloud.internal.contract.Router;
import io.github.fakehuaweicloud.internal.http.Body;
import io.github.fakehuaweicloud.internal.http.Headers;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.services.Services;
import io.github.fakehuaweicloud.internal.text.PercentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A path leads to one operation or none, and to the same one when its variables are encoded. */
final class PathTarget implements FuzzTarget {

  private final List<Page> pages = Services.pages(CceEdition.latest());
  private final Router router = new Router(pages);

  @Override
  public void accept(byte[] input) {
    String path = new String(input, StandardCharsets.UTF_8);
    pages.stream()
        .map(Page::method)
        .distinct()
        .forEach(
            method ->
                router
                    .find(request(method, path))
                    .ifPresent(route -> checkSame(method, path, route)));
  }

  private void checkSame(String method, String path, Router.Route route) {
    PathTemplate template =
        route.page().paths().stream()
            .filter(known -> known.match(path).isPresent())
            .findFirst()
            .orElseThrow();
    String written = template.template();
    for (Map.Entry<String, String> variable : route.variables().entrySet()) {
      written =
          written.replace(
              "{" + variable.getKey() + "}", PercentEncoding.encode(variable.getValue()));
    }
    Must.equal(router.find(request(method, written)).orElseThrow(), route, "the route");
  }

  private static HttpRequest request(String method, String path) {
    return new HttpRequest(method, path, "", Headers.empty(), Body.empty());
  }

  @Override
  public List<byte[]> seeds() {
    return pages.stream()
        .flatMap(page -> page.paths().stream())
        .map(path -> path.template().getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  @Override
  public List<String> words() {
    return Stream.concat(
            Stream.of("%2F", "%2e%2e", "..", "//", ";a=b", "%00", "%"),
            pages.stream()
                .flatMap(page -> page.paths().stream())
                .flatMap(path -> Stream.of(path.template().split("/", -1)))
                .filter(segment -> !segment.isEmpty())
                .distinct())
        .toList();
  }
}
