package io.github.fakehuaweicloud.internal.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a request may have meant that is for no operation. */
public final class NearestOperation {

  private final List<Page> pages;

  public NearestOperation(List<Page> pages) {
    this.pages = List.copyOf(pages);
  }

  /** For example {@code CreateKubernetesClusterCert (…), POST /api/v3/…}. */
  public String to(String method, String path) {
    List<String> sent = PathTemplate.split(path);
    Page nearest =
        pages.stream()
            .max(Comparator.comparingInt(page -> similarity(page, method, sent)))
            .orElseThrow();
    return nearest + ", " + nearest.method() + " " + nearest.path();
  }

  /**
   * Which operations have the path of a request for none, for example {@code wrong method, this
   * path takes PUT (HSS: …) or DELETE (HSS: …)}.
   *
   * @return empty if there are none
   */
  public Optional<String> wrongMethod(String path) {
    List<String> sent = PathTemplate.split(path);
    List<String> others =
        pages.stream()
            .filter(page -> page.paths().stream().anyMatch(each -> each.match(sent).isPresent()))
            .map(page -> page.method() + " (" + page + ")")
            .toList();
    return others.isEmpty()
        ? Optional.empty()
        : Optional.of("wrong method, this path takes " + String.join(" or ", others));
  }

  /** How many parts of the path match the operation's; the same method counts as one more. */
  private static int similarity(Page page, String method, List<String> sent) {
    int same = page.method().equals(method) ? 1 : 0;
    for (String part : PathTemplate.split(page.path())) {
      same += sent.contains(part) ? 1 : 0;
    }
    return same;
  }
}
