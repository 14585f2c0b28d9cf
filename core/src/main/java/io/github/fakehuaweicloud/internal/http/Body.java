package io.github.fakehuaweicloud.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** The bytes of a request or response body. Prints only their number: a body may hold secrets. */
public final class Body {

  private static final Body EMPTY = new Body(new byte[0]);

  private final byte[] bytes;

  private Body(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * A body of no bytes.
   *
   * @return the empty body
   */
  public static Body empty() {
    return EMPTY;
  }

  /**
   * A body of these bytes.
   *
   * @param bytes the bytes; copied
   * @return the body
   */
  public static Body of(byte[] bytes) {
    return bytes.length == 0 ? EMPTY : new Body(bytes.clone());
  }

  /**
   * A body of this text in UTF-8.
   *
   * @param text the text
   * @return the body
   */
  public static Body of(String text) {
    Objects.requireNonNull(text, "text");
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The bytes.
   *
   * @return a copy
   */
  public byte[] bytes() {
    return bytes.clone();
  }

  /**
   * The text, read as UTF-8; malformed bytes become U+FFFD.
   *
   * @return the text
   */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * The number of bytes.
   *
   * @return 0 or more
   */
  public int size() {
    return bytes.length;
  }

  /**
   * Whether a byte is the first.
   *
   * @param first the byte, 0 to 255
   * @return false too if there are no bytes
   */
  public boolean startsWith(int first) {
    return bytes.length > 0 && Byte.toUnsignedInt(bytes[0]) == first;
  }

  /**
   * Whether there are no bytes.
   *
   * @return true if empty
   */
  public boolean isEmpty() {
    return bytes.length == 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Body that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "body of " + bytes.length + " bytes";
  }
}
