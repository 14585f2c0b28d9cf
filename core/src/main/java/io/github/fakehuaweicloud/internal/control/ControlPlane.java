package io.github.fakehuaweicloud.internal.control;

import io.github.fakehuaweicloud.internal.contract.Once;
import io.github.fakehuaweicloud.internal.http.Handler;
import io.github.fakehuaweicloud.internal.http.HttpRequest;
import io.github.fakehuaweicloud.internal.http.HttpResponse;
import io.github.fakehuaweicloud.internal.http.Unreadable;
import io.github.fakehuaweicloud.internal.text.Quotes;
import io.github.fakehuaweicloud.internal.wire.DocumentException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The control API: everything under a prefix that no path of the cloud has. Its requests are not
 * recorded.
 *
 * <p>Its operations are listed by the classes whose names end with {@code Operations}.
 */
public final class ControlPlane implements Handler {

  private static final String PREFIX = "/__fake";

  private final AccessCheck access;
  private final ControlledServer server;
  private final Feed feed;
  private final Once<List<ControlOperation>> operations = new Once<>(this::list);
  private final Once<PageFiles> page = new Once<>(PageFiles::new);

  public ControlPlane(ControlledServer server, Feed feed, AccessCheck access) {
    this.server = server;
    this.feed = feed;
    this.access = access;
  }

  private List<ControlOperation> list() {
    OfProject ofProject = new OfProject(server.projects(), feed);
    return Stream.of(
            new ServerOperations(server, feed, operations::get).all(),
            new ProjectOperations(server, ofProject).all(),
            new ClusterOperations(ofProject).all(),
            new CertificateOperations(ofProject).all(),
            new MultiCloudClusterOperations(ofProject).all(),
            new AccessOperations(ofProject).all(),
            new RequestOperations(server, ofProject, feed).all(),
            new FaultOperations(ofProject).all(),
            new ClockOperations(ofProject).all(),
            new CoverageOperations(server).all())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public Optional<HttpResponse> handle(HttpRequest request) {
    String path = request.path();
    return path.equals(PREFIX) || path.startsWith(PREFIX + "/")
        ? Optional.of(answer(request))
        : Optional.empty();
  }

  private HttpResponse answer(HttpRequest request) {
    try {
      request.problem().ifPresent(ControlPlane::refuse);
      access.checkOrigin(request);
      return page.get().find(request).orElseGet(() -> operate(request));
    } catch (ControlException refused) {
      return refused.response();
    } catch (DocumentException broken) {
      return ControlException.badRequest(String.valueOf(broken.getMessage())).response();
    }
  }

  private HttpResponse operate(HttpRequest request) {
    // HEAD is GET without the body, which the engine leaves out.
    String method = request.method().equals("HEAD") ? "GET" : request.method();
    List<Match> matches =
        operations.get().stream()
            .flatMap(
                operation ->
                    operation.path().match(request.path()).stream()
                        .map(variables -> new Match(operation, variables)))
            .toList();
    Match match =
        matches.stream()
            .filter(candidate -> candidate.operation().method().equals(method))
            .findFirst()
            .orElseThrow(() -> noSuch(request, matches));
    if (!match.operation().isOpen()) {
      access.checkKey(request);
    }
    return match
        .operation()
        .endpoint()
        .apply(new ControlRequest(request, match.operation(), match.variables()).checked());
  }

  private record Match(ControlOperation operation, Map<String, String> variables) {}

  private static ControlException noSuch(HttpRequest request, List<Match> matches) {
    if (matches.isEmpty()) {
      return new ControlException(
          404,
          "no-such-path",
          "There is nothing at "
              + Quotes.quote(Quotes.cut(request.path(), 200))
              + ". What there is, GET /__fake/control.json says");
    }
    List<String> allowed =
        matches.stream().map(match -> match.operation().method()).distinct().toList();
    return ControlException.wrongMethod(
        allowed,
        "Expected "
            + String.join(" or ", allowed)
            + ", got "
            + Quotes.escape(Quotes.cut(request.method(), 20)));
  }

  private static void refuse(Unreadable problem) {
    switch (problem) {
      case BODY_TOO_LARGE, BODY_TOO_LARGE_TO_DROP ->
          throw new ControlException(413, "too-large", "The body is larger than 12 MB");
      case TARGET_TOO_LONG -> throw new ControlException(414, "too-large", "The URL is too long");
      case HEADERS_TOO_LARGE ->
          throw new ControlException(431, "too-large", "The headers are too large");
      case DEFECT ->
          throw new ControlException(500, "defect", "A defect of the fake, please report it");
      default ->
          throw ControlException.badRequest(
              "Expected a well-formed HTTP request with an uncompressed body");
    }
  }
}
