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

  /** A sentence; empty if no operation is like it. */
  public Optional<String> sentence(String method, String path) {
    List<String> sent = PathTemplate.split(path);
    return pages.stream()
        .flatMap(page -> page.paths().stream().map(template -> new Candidate(page, template, sent)))
        .filter(candidate -> candidate.different() * 2 < Math.max(sent.size(), 2))
        .min(
            Comparator.comparingInt(Candidate::different)
                .thenComparing(candidate -> !candidate.page().method().equals(method)))
        .map(candidate -> candidate.sentence(method));
  }

  private record Candidate(Page page, PathTemplate template, List<String> sent) {

    /** Segments that would have to change, be added or go away. */
    int different() {
      return template.distance(sent);
    }

    String sentence(String method) {
      String meant = page.id() + ", " + page.method() + " " + template;
      return different() == 0 && !page.method().equals(method)
          ? "expected " + page.method() + " instead of " + method + ": " + meant
          : "nearest operation: " + meant;
    }
  }
}
