package io.github.fakehuaweicloud.assertj;

import io.github.fakehuaweicloud.kubernetes.ApiServer;
import io.github.fakehuaweicloud.kubernetes.ApiServerCall;
import java.util.Optional;
import org.assertj.core.api.ListAssert;

/**
 * Assertions on the calls of the API server of a cluster.
 *
 * <pre>{@code
 * assertThat(cloud)
 *     .apiServer(cluster)
 *     .received(call("list", "namespaces").by(userId).with(issued).over("internal"))
 *     .didNotReceive(call().refused());
 * }</pre>
 */
public class ApiServerAssert extends NavigableAssert<ApiServerAssert, ApiServer> {

  /**
   * For AssertJ's soft assertions. Tests start with {@code assertThat(cloud).apiServer(cluster)}.
   *
   * @param actual the API server of a cluster
   */
  public ApiServerAssert(ApiServer actual) {
    super(actual, ApiServerAssert.class);
  }

  /**
   * {@return this assertion; fails unless at least one call meets a condition}
   *
   * @param condition for example {@code call("list", "namespaces").over("internal")}
   */
  public ApiServerAssert received(CallCondition condition) {
    isNotNull();
    return failIf(ReceivedCalls.of(actual).lacking(condition));
  }

  /**
   * {@return this assertion; fails unless exactly this many calls meet a condition}
   *
   * @param times 0 or more
   * @param condition for example {@code call().refused("expired")}
   * @throws IllegalArgumentException if times is negative
   */
  public ApiServerAssert received(int times, CallCondition condition) {
    isNotNull();
    if (times < 0) {
      throw new IllegalArgumentException("Expected 0 times or more, got " + times);
    }
    return failIf(ReceivedCalls.of(actual).notExactly(times, condition));
  }

  /**
   * {@return this assertion; fails if any call meets a condition}
   *
   * @param condition for example {@code call("delete", "namespaces")}
   */
  public ApiServerAssert didNotReceive(CallCondition condition) {
    return received(0, condition);
  }

  /** {@return this assertion; fails unless {@code apiServer.calls()} is empty} */
  public ApiServerAssert receivedNoCalls() {
    return didNotReceive(CallCondition.call());
  }

  /**
   * {@return AssertJ's assertions on {@code apiServer.calls()}; their failures do not list the
   * calls as those of {@link #received} do}
   */
  public final ListAssert<ApiServerCall> calls() {
    return navigateToList(() -> actual.calls(), "calls of the API server");
  }

  private ApiServerAssert failIf(Optional<String> failure) {
    failure.ifPresent(
        text -> {
          throw failure("%s", text);
        });
    return this;
  }
}
