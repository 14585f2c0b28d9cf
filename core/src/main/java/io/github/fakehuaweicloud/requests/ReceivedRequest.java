package io.github.fakehuaweicloud.requests;

import java.util.List;
import java.util.Optional;

/**
 * A request as it reached the fake, checked against the page of its operation. The condition of a
 * fault and a stub see it before it is answered; a {@link RecordedRequest} has the answer too.
 *
 * <pre>{@code
 * cloud.cce().faults().when(
 *     request -> request.parameter(CceParameters.DURATION).filter(days -> days > 30).isPresent(),
 *     Fault.throttled());
 * }</pre>
 *
 * <p>Its methods return secrets in clear; its printed form does not contain any. Immutable.
 * Implemented by the fake only.
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
   * The first value of a header.
   *
   * @param name in any case
   * @return empty if the header was not sent
   */
  Optional<String> header(String name);

  /**
   * Every value of a header.
   *
   * @param name in any case
   * @return the values as they were sent; none if the header was not sent
   */
  List<String> headers(String name);

  /**
   * The names of the headers.
   *
   * @return each once, however often it came, and as it was sent first
   */
  List<String> headerNames();

  /**
   * The body, decoded as UTF-8.
   *
   * @return empty text if there was none
   */
  String body();

  /**
   * The body as it was sent, for one that is no text.
   *
   * @return a copy; empty if there was none
   */
  byte[] bodyBytes();

  /**
   * The operation that the request is for.
   *
   * @return empty if the fake has no operation with this method and path
   */
  Optional<Operation> operation();

  /**
   * The documented parameters that were sent, valid or not, from path, query, headers and body.
   *
   * @return in the order of the page; none if the request is for no operation
   */
  List<SentParameter> parameters();

  /**
   * A documented parameter as text, wherever it is sent: path, query, header or body.
   *
   * <pre>{@code
   * request.parameter("duration");      // Optional[30]
   * request.parameter("cluster_id");    // Optional[8f14e45f-ceea-467a-9d3c-2b1f0c6a7d10]
   * }</pre>
   *
   * @param name its name on the page
   * @return empty if it was not sent
   * @throws IllegalArgumentException if the page has no such parameter, or the request is for no
   *     operation
   */
  Optional<String> parameter(String name);

  /**
   * A documented parameter with its documented type.
   *
   * <pre>{@code
   * request.parameter(CceParameters.DURATION);                  // Optional[30]
   * request.parameter(HssParameters.CURRENT_EXPIRATION_DATE);   // Optional[2027-06-27T06:59:56.667Z]
   * }</pre>
   *
   * @param <T> the type of its values
   * @param parameter a constant of {@code CceParameters} or {@code HssParameters}
   * @return empty if it was not sent, or its value has another type
   * @throws IllegalArgumentException if the page has no such parameter, or the request is for no
   *     operation
   */
  <T> Optional<T> parameter(Parameter<T> parameter);

  /**
   * The rows of the page that the request broke. A row documents one parameter, see {@link
   * Violation}.
   *
   * <pre>{@code
   * // [body field duration: expected an Integer from 1 to 10950 days, or -1, got 0 (Table 3 …)]
   * List<Violation> broken = request.violations();
   * }</pre>
   *
   * @return none if the request keeps the contract, or if it was refused before it was checked
   */
  List<Violation> violations();

  /**
   * What the request contains although its page does not mention it, for example an unknown field.
   * A strict project refuses such a request and lists the reason under {@link #violations} instead.
   *
   * @return none if the request contains only documented things
   */
  List<Violation> undocumented();
}
