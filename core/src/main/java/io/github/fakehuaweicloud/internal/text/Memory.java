package io.github.fakehuaweicloud.internal.text;

/**
 * How much of the heap values take, in bytes: in a usual JVM of 64 bits with a heap below 32 GB,
 * where objects have a head of 12 bytes, references take 4, and sizes are multiples of 8.
 */
public final class Memory {

  /** A reference in a list or a field. */
  public static final int REFERENCE = 4;

  private static final int STRING = 24;
  private static final int ARRAY = 16;
  private static final int HIGHEST_OF_ONE_BYTE = 0xff;

  private Memory() {}

  /** An object with so many references and numbers of 4 bytes. */
  public static long object(int fields) {
    return aligned(12 + 4L * fields);
  }

  /** With so many bytes of content. */
  public static long array(long bytes) {
    return aligned(ARRAY + bytes);
  }

  /** With its characters: one byte for each, or two where one of them needs two. */
  public static long of(String text) {
    return STRING + array(isOfOneByte(text) ? text.length() : 2L * text.length());
  }

  private static boolean isOfOneByte(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > HIGHEST_OF_ONE_BYTE) {
        return false;
      }
    }
    return true;
  }

  /** A list that never changes, without its elements. */
  public static long list(int size) {
    return object(2) + array((long) REFERENCE * size);
  }

  private static long aligned(long bytes) {
    return (bytes + 7) & ~7L;
  }
}
