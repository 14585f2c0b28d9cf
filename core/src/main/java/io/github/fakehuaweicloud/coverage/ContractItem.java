package io.github.fakehuaweicloud.coverage;

import java.util.List;
import java.util.Optional;

/**
 * One thing of the contract that a test can exercise: an operation, a row of its page, a value or a
 * bound that the row names, an error code, a kind of fault, or a phase of a cluster.
 *
 * <pre>{@code
 * ContractCoverage.read(Path.of("target/fake-huaweicloud-coverage")).missed().forEach(System.out::println);
 * // CCE CreateKubernetesClusterCert: bound duration = 10950, the largest
 * }</pre>
 *
 * <p>Which things these are is our choice; the rows, values and bounds are those of the vendor's
 * pages. Prints itself in one line. Immutable. Implemented by the fake only.
 */
public interface ContractItem {

  /** What sort of thing it is. */
  enum Kind {
    /** An operation: it was called and answered with a status below 400. */
    OPERATION,
    /** A row of a page: a request that was answered so sent the parameter. */
    ROW,
    /** A value that a row lists: it was sent. */
    VALUE,
    /**
     * The smallest or the largest value of a row of the query or the body, or the shortest or the
     * longest: it was sent.
     */
    BOUND,
    /** An error code: a call was refused with it, by the fake or by a fault. */
    ERROR,
    /** A kind of fault: a call met it. */
    FAULT,
    /** A phase of a cluster, or a status of a multi-cloud cluster: a call met it. */
    PHASE
  }

  /**
   * What sort of thing it is.
   *
   * @return one of seven
   */
  Kind kind();

  /**
   * The service that it belongs to.
   *
   * @return {@code CCE}, {@code HSS}, {@code IAM}, or {@code gateway} for the errors of the API
   *     gateway
   */
  String service();

  /**
   * The operation that it belongs to.
   *
   * @return its id, for example {@code CreateKubernetesClusterCert}; empty for errors, faults and
   *     phases, which belong to a service
   */
  Optional<String> operation();

  /**
   * Its name within the operation or the service.
   *
   * @return for example {@code duration}, {@code duration = 10950, the largest} or {@code
   *     NOT_FOUND, 404 CCE.01404001}
   */
  String name();

  /**
   * Whether a test exercised it.
   *
   * @return false if nobody has
   */
  boolean isCovered();

  /**
   * The tests that exercised it, as their projects are described: the JUnit extension names them
   * after the test or the class, others by {@code describedAs}.
   *
   * @return in alphabetical order, a hundred at most; empty if nobody exercised it, or nobody with
   *     a name
   */
  List<String> tests();
}
