package io.github.fakehuaweicloud.testkit;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How much of the heap objects take, counted field by field, in a JVM of 64 bits with references of
 * 4 bytes.
 */
public final class RetainedSize {

  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private RetainedSize() {}

  /**
   * With everything that it leads to, each object once.
   *
   * @param others what is there anyway, with everything that these lead to
   */
  public static long of(Object object, Object... others) {
    RetainedSize size = new RetainedSize();
    Arrays.asList(others).forEach(size::of);
    return size.of(object);
  }

  private long of(Object object) {
    if (object == null || isShared(object) || !seen.add(object)) {
      return 0;
    }
    if (object.getClass().isArray()) {
      return ofArray(object);
    }
    if (object instanceof String text) {
      boolean oneByte = text.chars().allMatch(c -> c < 256);
      return aligned(12 + 4 + 4 + 1 + 1) + aligned(16L + (oneByte ? 1L : 2L) * text.length());
    }
    if (object instanceof Optional<?> optional) {
      return shallow(object.getClass()) + of(optional.orElse(null));
    }
    if (object instanceof List<?> list) {
      long array = list.size() > 2 || list.isEmpty() ? aligned(16 + 4L * list.size()) : 0;
      return shallow(object.getClass()) + array + list.stream().mapToLong(this::of).sum();
    }
    return shallow(object.getClass())
        + fields(object.getClass())
            .filter(field -> !field.getType().isPrimitive())
            .mapToLong(field -> of(value(field, object)))
            .sum();
  }

  private boolean isShared(Object object) {
    return object instanceof Enum
        || object instanceof Class
        || object.equals(Optional.empty())
        || object.equals(List.of());
  }

  private long ofArray(Object array) {
    int length = Array.getLength(array);
    Class<?> type = array.getClass().getComponentType();
    long elements = 0;
    for (int i = 0; i < length && !type.isPrimitive(); i++) {
      elements += of(Array.get(array, i));
    }
    return aligned(16 + (long) length * bytes(type)) + elements;
  }

  private static long shallow(Class<?> type) {
    return aligned(12 + fields(type).mapToLong(field -> bytes(field.getType())).sum());
  }

  private static Stream<Field> fields(Class<?> type) {
    return Stream.<Class<?>>iterate(type, c -> c != null, Class::getSuperclass)
        .flatMap(declaring -> Stream.of(declaring.getDeclaredFields()))
        .filter(field -> !Modifier.isStatic(field.getModifiers()));
  }

  /** What the JDK's own types hide are numbers, or texts that were met above. */
  private static Object value(Field field, Object object) {
    try {
      return field.trySetAccessible() ? field.get(object) : null;
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }

  private static int bytes(Class<?> type) {
    if (type == long.class || type == double.class) {
      return 8;
    }
    if (type == byte.class || type == boolean.class) {
      return 1;
    }
    return type == short.class || type == char.class ? 2 : 4;
  }

  private static long aligned(long bytes) {
    return (bytes + 7) & ~7L;
  }
}
