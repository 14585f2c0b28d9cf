package io.github.fakehuaweicloud.wiremock;

import com.github.tomakehurst.wiremock.client.CountMatchingStrategy;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.requests.RecordedRequest;
import java.util.List;
import java.util.Objects;

/**
 * The stubs of one project, in the DSL of WireMock 3.
 *
 * <pre>{@code
 * stubsOf(cloud).stubFor(get(urlPathEqualTo("/v1/p1/publicips")).willReturn(okJson("{}")));
 * // run the code under test
 * stubsOf(cloud).verify(getRequestedFor(urlPathEqualTo("/v1/p1/publicips")));
 * }</pre>
 *
 * <p>A stub answers on the project's own endpoint, beside the operations of the fake, and sees what
 * {@link io.github.fakehuaweicloud.stubs.Stubs} says: the requests of its project only, and none of
 * an operation unless it is {@link #overriding}. It is gone when the project is closed. What it
 * answers is recorded and expected. Counting knows every recorded request of the project, also
 * those of operations.
 *
 * <p>WireMock matches the requests and renders the answers, with priorities, scenarios, delays,
 * faults, basic authentication, inline matchers, body files under {@code __files} on the class path
 * and {@code withTransformers("response-template")}. No thread waits during a delay. Refused with
 * an explanation: proxying, multipart patterns, a status message, extensions by name, listeners and
 * webhooks, and stubs to be saved. The client's address is not known, so {@code withClientIp} never
 * matches. {@code Content-Length} and {@code Transfer-Encoding} are set by the server.
 *
 * <p>Safe for use by many threads.
 */
public final class WireMockStubs {

  private final FakeHuaweiCloud cloud;
  private final boolean overriding;

  private WireMockStubs(FakeHuaweiCloud cloud, boolean overriding) {
    this.cloud = cloud;
    this.overriding = overriding;
  }

  /**
   * The stubs of a project. For a static import.
   *
   * <pre>{@code
   * stubsOf(cloud).stubFor(get("/v1/p1/publicips").willReturn(okJson("{}")));
   * }</pre>
   *
   * @param cloud the project
   * @return the same stubs at every call
   */
  public static WireMockStubs stubsOf(FakeHuaweiCloud cloud) {
    return new WireMockStubs(Objects.requireNonNull(cloud, "cloud"), false);
  }

  /**
   * Stubs that are asked before the operations of the fake, and so may answer for one. They have
   * priorities and scenarios of their own.
   *
   * <pre>{@code
   * stubsOf(cloud).overriding().stubFor(any(urlPathMatching("/v5/.*")).willReturn(serverError()));
   * }</pre>
   *
   * @return those of this project
   */
  public WireMockStubs overriding() {
    return new WireMockStubs(cloud, true);
  }

  /**
   * Adds a stub. Of several that match, the one with the highest priority answers, and of these the
   * one that was added last.
   *
   * <pre>{@code
   * stubsOf(cloud)
   *     .stubFor(
   *         post("/v1/p1/publicips")
   *             .withRequestBody(matchingJsonPath("$.publicip.type"))
   *             .willReturn(okJson("{\"id\":\"ip-1\"}").withFixedDelay(300)));
   * }</pre>
   *
   * @param mapping what to match, and what to answer
   * @return the stub, to be removed or asked for its id
   * @throws IllegalArgumentException if it uses what the fake does not have
   */
  public StubMapping stubFor(MappingBuilder mapping) {
    StubMapping built = Objects.requireNonNull(mapping, "mapping").build();
    addStubMapping(built);
    return built;
  }

  /**
   * Adds a stub that was read from JSON, as WireMock keeps it in its mappings.
   *
   * <pre>{@code
   * stubsOf(cloud).addStubMapping(StubMapping.buildFrom(Files.readString(mappings.resolve("a.json"))));
   * }</pre>
   *
   * @param mapping what to match, and what to answer
   * @throws IllegalArgumentException if it uses what the fake does not have
   */
  public void addStubMapping(StubMapping mapping) {
    SupportedMapping.check(Objects.requireNonNull(mapping, "mapping"));
    ProjectMappings.of(cloud.stubs(), overriding).add(mapping);
  }

  /**
   * The stubs that were added.
   *
   * <pre>{@code
   * assertThat(stubsOf(cloud).listAllStubMappings()).hasSize(2);
   * }</pre>
   *
   * @return as they are asked; without the overriding ones, or those alone if these are {@link
   *     #overriding}
   */
  public List<StubMapping> listAllStubMappings() {
    return ProjectMappings.find(cloud.stubs(), overriding)
        .map(ProjectMappings::all)
        .orElse(List.of());
  }

  /**
   * Removes a stub. Does nothing if it is none of these.
   *
   * <pre>{@code
   * stubsOf(cloud).removeStub(stub);
   * }</pre>
   *
   * @param mapping the one to remove
   */
  public void removeStub(StubMapping mapping) {
    Objects.requireNonNull(mapping, "mapping");
    ProjectMappings.find(cloud.stubs(), overriding).ifPresent(stubs -> stubs.remove(mapping));
  }

  /**
   * Removes every stub of these, and forgets the states of their scenarios. The recorded requests
   * stay.
   *
   * <pre>{@code
   * stubsOf(cloud).resetAll();
   * }</pre>
   */
  public void resetAll() {
    ProjectMappings.find(cloud.stubs(), overriding).ifPresent(cloud.stubs()::remove);
  }

  /**
   * Puts every scenario of these stubs back to its start.
   *
   * <pre>{@code
   * stubsOf(cloud).resetScenarios();
   * }</pre>
   */
  public void resetScenarios() {
    ProjectMappings.find(cloud.stubs(), overriding).ifPresent(ProjectMappings::resetScenarios);
  }

  /**
   * Asserts that the project received at least one such request.
   *
   * <pre>{@code
   * stubsOf(cloud).verify(postRequestedFor(urlPathMatching("/api/v3/.*")));
   * }</pre>
   *
   * @param pattern which requests
   * @throws AssertionError if there was none; the message lists the recorded requests, without
   *     secrets
   * @throws IllegalArgumentException if the pattern uses what the fake does not have
   */
  public void verify(RequestPatternBuilder pattern) {
    verify(WireMock.moreThanOrExactly(1), pattern);
  }

  /**
   * Asserts how many such requests the project received.
   *
   * <pre>{@code
   * stubsOf(cloud).verify(2, getRequestedFor(urlPathEqualTo("/v1/p1/publicips")));
   * }</pre>
   *
   * @param count exactly so many
   * @param pattern which requests
   * @throws AssertionError if there were more or fewer
   * @throws IllegalArgumentException if the pattern uses what the fake does not have
   */
  public void verify(int count, RequestPatternBuilder pattern) {
    verify(WireMock.exactly(count), pattern);
  }

  /**
   * Asserts how many such requests the project received.
   *
   * <pre>{@code
   * stubsOf(cloud).verify(lessThan(3), anyRequestedFor(anyUrl()));
   * }</pre>
   *
   * @param count how many
   * @param pattern which requests
   * @throws AssertionError if there were more or fewer
   * @throws IllegalArgumentException if the pattern uses what the fake does not have
   */
  public void verify(CountMatchingStrategy count, RequestPatternBuilder pattern) {
    new Verification(cloud, pattern.build()).verify(count);
  }

  /**
   * How many such requests the project received.
   *
   * <pre>{@code
   * int tries = stubsOf(cloud).count(getRequestedFor(urlPathEqualTo("/v1/p1/publicips")));
   * }</pre>
   *
   * @param pattern which requests
   * @return 0 or more, of those that are still recorded
   * @throws IllegalArgumentException if the pattern uses what the fake does not have
   */
  public int count(RequestPatternBuilder pattern) {
    return findAll(pattern).size();
  }

  /**
   * Such requests as the project received them, with their answers.
   *
   * <pre>{@code
   * String body = stubsOf(cloud).findAll(postRequestedFor(anyUrl())).get(0).body();
   * }</pre>
   *
   * @param pattern which requests
   * @return oldest first
   * @throws IllegalArgumentException if the pattern uses what the fake does not have
   */
  public List<RecordedRequest> findAll(RequestPatternBuilder pattern) {
    return new Verification(cloud, pattern.build()).matching();
  }

  /** Prints the project and how many stubs there are. */
  @Override
  public String toString() {
    return (overriding ? "overriding stubs of " : "stubs of ")
        + cloud
        + ": "
        + listAllStubMappings().size();
  }
}
