package io.github.fakehuaweicloud.internal.contract;

import java.util.Map;
import java.util.Optional;

/**
 * Which fields of a JSON object hold objects or arrays that a page describes.
 *
 * @param nested the shape of the objects, or of the elements of the array, in a field
 */
record BodyShape(Map<String, BodyShape> nested) {

  static final BodyShape FLAT = new BodyShape(Map.of());

  BodyShape {
    nested = Map.copyOf(nested);
  }

  Optional<BodyShape> of(String field) {
    return Optional.ofNullable(nested.get(field));
  }
}
