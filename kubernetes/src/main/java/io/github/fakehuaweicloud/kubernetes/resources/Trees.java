package io.github.fakehuaweicloud.kubernetes.resources;

import io.fabric8.kubernetes.client.utils.Serialization;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Objects as maps, lists and values: fabric8's own JSON library changes with its version. */
final class Trees {

  private Trees() {}

  /**
   * Reads JSON or YAML.
   *
   * @throws RuntimeException if it is neither, or no object
   */
  static Map<String, Object> read(String text) {
    Map<?, ?> found = Serialization.unmarshal(text, Map.class);
    Map<String, Object> read = new LinkedHashMap<>();
    found.forEach((name, value) -> read.put(String.valueOf(name), value));
    return read;
  }

  static List<Object> readList(String text) {
    List<?> found = Serialization.unmarshal(text, List.class);
    return new ArrayList<>(found);
  }

  static String print(Object tree) {
    return Serialization.asJson(tree);
  }

  /** Empty for what is no object. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object tree) {
    return tree instanceof Map<?, ?> ? (Map<String, Object>) tree : Map.of();
  }

  /** Empty for what is no list. */
  @SuppressWarnings("unchecked")
  static List<Object> list(Object tree) {
    return tree instanceof List<?> ? (List<Object>) tree : List.of();
  }

  /** The object in a field, which is put there if there is none. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> objectIn(Map<String, Object> tree, String field) {
    return (Map<String, Object>)
        tree.compute(
            field, (name, found) -> found instanceof Map<?, ?> ? found : new LinkedHashMap<>());
  }

  static Object at(Object tree, String... fields) {
    Object found = tree;
    for (String field : fields) {
      found = object(found).get(field);
    }
    return found;
  }

  /** Empty for what is absent or no plain value. */
  static String text(Object tree, String... fields) {
    Object found = at(tree, fields);
    return found == null || found instanceof Map || found instanceof List ? "" : found.toString();
  }

  static Object copy(Object tree) {
    if (tree instanceof Map<?, ?>) {
      return copy(object(tree));
    }
    if (tree instanceof List<?>) {
      List<Object> copy = new ArrayList<>();
      list(tree).forEach(item -> copy.add(copy(item)));
      return copy;
    }
    return tree;
  }

  static Map<String, Object> copy(Map<String, Object> tree) {
    Map<String, Object> copy = new LinkedHashMap<>();
    tree.forEach((name, value) -> copy.put(name, copy(value)));
    return copy;
  }
}
