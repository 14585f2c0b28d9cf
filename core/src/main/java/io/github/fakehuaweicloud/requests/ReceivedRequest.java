package io.github.fakehuaweicloud.requests;

import java.util.List;
import java.util.Optional;

/**
 * A request as it reached the fake, read and held against the page of its operation. Conditions of
 * faults look at one before it is answered; a {@link RecordedRequest} is one with its answer.
 *
 * <pre>{@code
 * cloud.cce().faults().when(
 *     request -> request.parameter(CceParameters.DURATION).filter(days -> days > 30).isPresent(),
 *     Fault.throttled());
 * }</pre>
 *
 * <p>Its methods give secrets in clear, its printed form does not. Immutable. Made by the fake
 * only.
 */
public interface ReceivedRequest {

  /**
   * The HTTP method.
   *
   * @return for example {@code POST}
   */
  String method();

  /**
   * The path as it was sent, percent-encoded.
   *
   * @return for example {@code /v5/p1/container/kubernetes/multi-cloud/clusters}
   */
  String path();

  /**
   * Path and query as they were sent.
   *
   * @return for example {@code /v5/p1/container/kubernetes/multi-cloud/clusters?limit=10}
   */
  String target();

  /**
   * A header.
   *
   * <pre>{@code
   * request.header("X-Project-Id");   // Optional[5b1e8a9c0d7f4e63a2c4d8f0917b3e26], by the official SDK
   * }</pre>
   *
   * @param name the name, in any case
   * @return its first value; empty if there was no such header
   */
  Optional<String> header(String name);

  /**
   * Every value of a header.
   *
   * @param name the name, in any case
   * @return the values in the order they were sent; empty if there was no such header
   */
  List<String> headers(String name);

  /**
   * The body, read as UTF-8.
   *
   * <pre>{@code
   * assertThat(request.body()).contains("\"duration\"");
   * }</pre>
   *
   * @return for example {@code {"duration":30}}; empty if there was none
   */
  String body();

  /**
   * The operation it asks for.
   *
   * @return the operation in the project's edition; empty if the fake has none of this method and
   *     path
   */
  Optional<Operation> operation();

  /**
   * The documented parameters that were sent, be they right or wrong: of the path, the query, the
   * headers and the body.
   *
   * <pre>{@code
   * assertThat(request.parameters()).extracting(SentParameter::name).contains("duration");
   * }</pre>
   *
   * @return the parameters in the order of the page; empty if the request is for no operation
   */
  List<SentParameter> parameters();

  /**
   * A documented parameter, wherever the page puts it, as text.
   *
   * <pre>{@code
   * request.parameter("duration");      // Optional[30]
   * request.parameter("cluster_id");    // Optional[8f14e45f-ceea-467a-9d3c-2b1f0c6a7d10]
   * }</pre>
   *
   * @param name the page's name for it
   * @return its value as text; empty if it was not sent
   * @throws IllegalArgumentException if the page has no such parameter, or the request is for no
   *     operation
   */
  Optional<String> parameter(String name);

  /**
   * A documented parameter with the type that the page gives it.
   *
   * <pre>{@code
   * request.parameter(CceParameters.DURATION);                  // Optional[30]
   * request.parameter(HssParameters.CURRENT_EXPIRATION_DATE);   // Optional[2027-06-27T06:59:56.667Z]
   * }</pre>
   *
   * @param <T> the type of its values
   * @param parameter a constant of {@code CceParameters} or {@code HssParameters}
   * @return its value; empty if it was not sent, or with a value of another type
   * @throws IllegalArgumentException if the page has no such parameter, or the request is for no
   *     operation
   */
  <T> Optional<T> parameter(Parameter<T> parameter);

  /**
   * What of the page the request broke.
   *
   * <pre>{@code
   * // [body field duration: expected an Integer from 1 to 10950 days, or -1, got 0 (Table 3 …)]
   * List<Violation> broken = request.violations();
   * }</pre>
   *
   * @return every broken row; empty if the request keeps the contract, and if it was refused before
   *     it was held against the page
   */
  List<Violation> violations();

  /**
   * What the request holds beyond its page, and that is let pass. A strict project refuses it
   * instead, and lists it under {@link #violations}.
   *
   * @return for example a field of an unknown name
   */
  List<Violation> undocumented();
}
