package io.github.fakehuaweicloud.requests;

/**
 * A documented parameter as a request sent it, valid or not.
 *
 * <pre>{@code
 * request.parameters().forEach(System.out::println);
 * // …
 * // X-Auth-Token <secret, sha256 1f2e3d4c>
 * // duration 30
 * }</pre>
 *
 * <p>Prints name and value without secrets. Immutable. Implemented by the fake only.
 */
public interface SentParameter {

  /**
   * Where the request carried it.
   *
   * @return as documented on the page
   */
  Location location();

  /**
   * Its name on the page.
   *
   * @return for example {@code duration}
   */
  String name();

  /**
   * The value as text, in clear.
   *
   * @return a JSON number as it was written, {@code null} for JSON null, {@code {}} or {@code []}
   *     for an object or array
   */
  String value();

  /**
   * Whether the value is text.
   *
   * @return false for any other JSON value, such as a number
   */
  boolean isText();

  /**
   * Whether the parameter carries a secret, which is printed as a digest.
   *
   * @return true for tokens, passwords and kubeconfigs
   */
  boolean isSecret();

  /**
   * The value as messages print it: text in quotes, secrets as digests, long text cut after 200
   * characters.
   *
   * @return for example {@code "tencent"}, {@code 30} or {@code <secret, sha256 1f2e3d4c>}
   */
  String print();
}
