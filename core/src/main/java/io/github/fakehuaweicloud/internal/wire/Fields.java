package io.github.fakehuaweicloud.internal.wire;

import java.util.Optional;
import java.util.function.Consumer;

/** Hands the fields of a document to a builder, and says which one the builder refused. */
final class Fields {

  <T> void set(String name, Optional<T> value, Consumer<T> setter) {
    value.ifPresent(there -> Expected.in(name, () -> setter.accept(there)));
  }

  void when(Optional<Boolean> value, Runnable setter) {
    if (value.orElse(false)) {
      setter.run();
    }
  }
}
