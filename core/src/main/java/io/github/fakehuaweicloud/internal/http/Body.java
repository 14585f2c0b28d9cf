package io.github.fakehuaweicloud.internal.http;

import io.github.fakehuaweicloud.internal.text.Memory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/**
 * The bytes of a request or response body. Prints only their number, because a body may hold
 * secrets.
 */
public final class Body {

  private static final Body EMPTY = new Body(new byte[0]);

  private final byte[] bytes;

  private Body(byte[] bytes) {
    this.bytes = bytes;
  }

  public static Body empty() {
    return EMPTY;
  }

  public static Body of(byte[] bytes) {
    return bytes.length == 0 ? EMPTY : new Body(bytes.clone());
  }

  /** Encoded in UTF-8. */
  public static Body of(String text) {
    Objects.requireNonNull(text, "text");
    return text.isEmpty() ? EMPTY : new Body(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns a copy. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Read as UTF-8; malformed bytes become U+FFFD. */
  public String text() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  public int size() {
    return bytes.length;
  }

  /** How much it takes, in bytes. */
  public long memory() {
    return isEmpty() ? 0 : Memory.object(1) + Memory.array(bytes.length);
  }

  /** Expects a byte from 0 to 255. */
  public boolean startsWith(int first) {
    return bytes.length > 0 && Byte.toUnsignedInt(bytes[0]) == first;
  }

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
