package io.github.fakehuaweicloud.stubs;

import java.util.List;

/**
 * The stubs of one project. They see the requests of their project only, and are gone with it.
 *
 * <pre>{@code
 * cloud.stubs().add(
 *     request -> request.path().endsWith("/publicips")
 *         ? Optional.of(StubResponse.json(200, "{\"publicips\":[]}"))
 *         : Optional.empty());
 * }</pre>
 *
 * <p>A request is one of the project if it carries a token or an access key of it, valid or not;
 * without credentials of any open project, if the project's id is a part of its path. A request
 * with credentials of another project is never shown to these stubs.
 *
 * <p>The stub that was added last is asked first. A request that a stub answers is recorded with
 * that answer, and is expected: {@link
 * io.github.fakehuaweicloud.requests.RecordedRequest#isUnexpected} is false. The answer gets the
 * headers of the gateway, unless it has such headers itself.
 *
 * <p>Those who write WireMock's DSL add its stubs by {@code WireMockStubs}, in the artifact {@code
 * fake-huaweicloud-wiremock}. Safe for use by many threads.
 */
public interface Stubs {

  /**
   * Adds a stub for what no operation of the fake answers. It never sees a request of an operation.
   *
   * <pre>{@code
   * cloud.stubs().add(request -> Optional.of(StubResponse.of(503)));   // whatever is unknown
   * }</pre>
   *
   * @param stub what answers
   * @return these stubs
   */
  Stubs add(Stub stub);

  /**
   * Adds a stub that is asked before the operations, and so may answer for one. The fake does
   * nothing for a request that it answers: the caller's credentials are not checked, no fault is
   * used up, no certificate is issued. Rows that the request broke do not count against it.
   *
   * <pre>{@code
   * cloud.stubs().addOverriding(
   *     request -> request.path().endsWith("/clustercert")
   *         ? Optional.of(StubResponse.json(200, "{}"))
   *         : Optional.empty());
   * }</pre>
   *
   * @param stub what answers
   * @return these stubs
   */
  Stubs addOverriding(Stub stub);

  /**
   * Removes a stub, whichever way it was added. Does nothing if it is none of these.
   *
   * <pre>{@code
   * cloud.stubs().remove(stub);
   * }</pre>
   *
   * @param stub the one to remove
   * @return these stubs
   */
  Stubs remove(Stub stub);

  /**
   * Removes every stub.
   *
   * <pre>{@code
   * cloud.stubs().clear();   // unknown paths are answered with 404 again
   * }</pre>
   */
  void clear();

  /**
   * The stubs as they are asked: the overriding ones first, in each kind the newest first.
   *
   * <pre>{@code
   * assertThat(cloud.stubs().all()).isEmpty();
   * }</pre>
   *
   * @return a snapshot
   */
  List<Stub> all();
}
