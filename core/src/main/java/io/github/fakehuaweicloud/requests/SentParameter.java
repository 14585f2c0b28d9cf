package io.github.fakehuaweicloud.requests;

/**
 * A documented parameter as a request sent it, whatever its value.
 *
 * <pre>{@code
 * request.parameters().forEach(System.out::println);
 * // …
 * // X-Auth-Token <secret, sha256 1f2e3d4c>
 * // duration 30
 * }</pre>
 *
 * <p>Prints name and value without secrets. Immutable. Made by the fake only.
 */
public interface SentParameter {

  /**
   * Where the page has it.
   *
   * @return the location
   */
  Location location();

  /**
   * The page's name for it.
   *
   * @return for example {@code duration}
   */
  String name();

  /**
   * The value as text, in clear.
   *
   * @return a JSON number as it is written, {@code null} for JSON null, {@code {}} and {@code []}
   *     for what is nested
   */
  String value();

  /**
   * Whether the value is text, rather than JSON of another type.
   *
   * @return false for example for a JSON number
   */
  boolean isText();

  /**
   * Whether the page's value is a secret, so that it is printed as a digest.
   *
   * @return true for example for a password
   */
  boolean isSecret();

  /**
   * The value as messages print it.
   *
   * @return for example {@code "tencent"}, {@code 30} or {@code <secret, sha256 1f2e3d4c>}; text of
   *     more than 200 characters is cut, and says so
   */
  String print();
}
