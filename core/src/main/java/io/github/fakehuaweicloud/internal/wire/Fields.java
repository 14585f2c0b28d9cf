package io.github.fakehuaweicloud.internal.wire;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Hands the fields of a document to a builder, and says which one the builder refused. */
public final class Fields {

  private Fields() {}

  public static <T> void set(String name, Optional<T> value, Consumer<T> setter) {
    value.ifPresent(there -> Expected.in(name, () -> setter.accept(there)));
  }

  public static <T, R> R get(String name, T value, Function<T, R> getter) {
    try {
      return getter.apply(value);
    } catch (DocumentException e) {
      throw e.in(name);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new DocumentException(name, String.valueOf(e.getMessage()));
    }
  }

  public static <T> void each(String name, List<T> values, Consumer<T> setter) {
    for (int i = 0; i < values.size(); i++) {
      T value = values.get(i);
      Expected.in(name + "[" + i + "]", () -> setter.accept(value));
    }
  }

  public static void when(Optional<Boolean> value, Runnable setter) {
    if (value.orElse(false)) {
      setter.run();
    }
  }
}
