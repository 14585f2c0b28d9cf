package io.github.fakehuaweicloud.internal.wire;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;

/** Finds what a document leaves out although it may not. */
final class Complete {

  private Complete() {}

  /**
   * Returns the document.
   *
   * @throws DocumentException if something is missing
   */
  static <T> T checked(T document) {
    if (document == null) {
      throw new DocumentException("", "expected an object, got null");
    }
    check("", document);
    return document;
  }

  private static void check(String field, Object value) {
    if (value instanceof Optional<?> there) {
      there.ifPresent(inside -> check(field, inside));
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        check(field + "[" + i + "]", list.get(i));
      }
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        String name = field.isEmpty() ? component.getName() : field + "." + component.getName();
        Object inside = read(component, value);
        if (inside == null) {
          throw new DocumentException(name, "expected a value, got nothing");
        }
        check(name, inside);
      }
    }
  }

  private static Object read(RecordComponent component, Object document) {
    try {
      return component.getAccessor().invoke(document);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("The documents of this package can be read", e);
    }
  }
}
