package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.http.Response;
import com.github.tomakehurst.wiremock.http.StubResponseRenderer;
import com.github.tomakehurst.wiremock.store.InMemorySettingsStore;
import com.github.tomakehurst.wiremock.store.files.FileSourceBlobStore;
import com.github.tomakehurst.wiremock.stubbing.InMemoryStubMappings;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import com.github.tomakehurst.wiremock.stubbing.StubMappings;
import io.github.fakehuaweicloud.requests.ReceivedRequest;
import io.github.fakehuaweicloud.stubs.Stub;
import io.github.fakehuaweicloud.stubs.StubResponse;
import io.github.fakehuaweicloud.stubs.Stubs;
import java.util.List;
import java.util.Optional;

/**
 * WireMock's stubs of one project: its matching and its rendering, without a server. A WireMock
 * server for each project would take twenty times as much time and memory.
 */
final class ProjectMappings implements Stub {

  private final boolean overriding;
  private final StubMappings mappings = new InMemoryStubMappings();
  private final Templates templates;
  private final StubResponseRenderer renderer;

  private ProjectMappings(boolean overriding, ClassPathFiles files) {
    this.overriding = overriding;
    this.templates = new Templates(files);
    // Without a renderer for proxies: such stubs are refused.
    this.renderer =
        new StubResponseRenderer(
            new FileSourceBlobStore(files),
            new InMemorySettingsStore(),
            null,
            List.of(),
            List.of());
  }

  /** Adds them to the project if it has none. */
  static ProjectMappings of(Stubs stubs, boolean overriding) {
    synchronized (stubs) {
      return find(stubs, overriding).orElseGet(() -> add(stubs, overriding));
    }
  }

  static Optional<ProjectMappings> find(Stubs stubs, boolean overriding) {
    return stubs.all().stream()
        .filter(ProjectMappings.class::isInstance)
        .map(ProjectMappings.class::cast)
        .filter(found -> found.overriding == overriding)
        .findFirst();
  }

  private static ProjectMappings add(Stubs stubs, boolean overriding) {
    ProjectMappings added = new ProjectMappings(overriding, ClassPathFiles.ofThisThread());
    if (overriding) {
      stubs.addOverriding(added);
    } else {
      stubs.add(added);
    }
    return added;
  }

  @Override
  public Optional<StubResponse> answer(ReceivedRequest request) {
    SeenRequest seen = new SeenRequest(request);
    ServeEvent served = mappings.serveFor(ServeEvent.of(seen));
    if (!served.getResponseDefinition().wasConfigured()) {
      return Optional.empty();
    }
    Response response = renderer.render(templates.applied(served, seen));
    return Optional.of(Answers.of(response));
  }

  void add(StubMapping mapping) {
    mappings.addMapping(mapping);
  }

  void remove(StubMapping mapping) {
    mappings.removeMapping(mapping);
  }

  List<StubMapping> all() {
    return mappings.getAll();
  }

  void resetScenarios() {
    mappings.resetScenarios();
  }
}
