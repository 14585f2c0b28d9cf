package io.github.fakehuaweicloud.kubernetes.resources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** JSON Patch (RFC 6902) on a copy. */
final class JsonPatch {

  private final Object root;

  private JsonPatch(Map<String, Object> target) {
    this.root = Trees.copy(target);
  }

  /**
   * Applies all operations, or none.
   *
   * @throws IllegalArgumentException if one cannot be applied; says why
   */
  static Map<String, Object> apply(Map<String, Object> target, List<Object> operations) {
    JsonPatch patch = new JsonPatch(target);
    operations.forEach(operation -> patch.apply(Trees.object(operation)));
    return Trees.object(patch.root);
  }

  private void apply(Map<String, Object> operation) {
    String path = Trees.text(operation, "path");
    switch (Trees.text(operation, "op")) {
      case "add" -> add(path, value(operation));
      case "remove" -> remove(path);
      case "replace" -> {
        remove(path);
        add(path, value(operation));
      }
      case "move" -> add(path, remove(Trees.text(operation, "from")));
      case "copy" -> add(path, Trees.copy(get(Trees.text(operation, "from"))));
      case "test" -> test(path, operation.get("value"));
      default ->
          throw new IllegalArgumentException(
              "unexpected kind of operation: \"" + Trees.text(operation, "op") + "\"");
    }
  }

  private static Object value(Map<String, Object> operation) {
    if (!operation.containsKey("value")) {
      throw new IllegalArgumentException("the operation has no value");
    }
    return Trees.copy(operation.get("value"));
  }

  private void test(String path, Object expected) {
    if (!Objects.equals(get(path), expected)) {
      throw new IllegalArgumentException("testing path " + path + " failed");
    }
  }

  private Object get(String path) {
    Object found = root;
    for (String key : keys(path)) {
      found = child(found, key, path);
    }
    return found;
  }

  private void add(String path, Object value) {
    List<String> keys = keys(path);
    Object parent = parent(keys, path);
    String last = keys.get(keys.size() - 1);
    if (parent instanceof Map) {
      Trees.object(parent).put(last, value);
    } else {
      List<Object> list = listOf(parent, path);
      list.add(last.equals("-") ? list.size() : index(last, list.size() + 1, path), value);
    }
  }

  private Object remove(String path) {
    List<String> keys = keys(path);
    Object parent = parent(keys, path);
    String last = keys.get(keys.size() - 1);
    Object removed = child(parent, last, path);
    if (parent instanceof Map) {
      Trees.object(parent).remove(last);
    } else {
      List<Object> list = listOf(parent, path);
      list.remove(index(last, list.size(), path));
    }
    return removed;
  }

  private Object parent(List<String> keys, String path) {
    Object parent = root;
    for (String key : keys.subList(0, keys.size() - 1)) {
      parent = child(parent, key, path);
    }
    return parent;
  }

  private static Object child(Object parent, String key, String path) {
    if (parent instanceof Map<?, ?> map) {
      if (!map.containsKey(key)) {
        throw new IllegalArgumentException("there is nothing at path " + path);
      }
      return map.get(key);
    }
    List<Object> list = listOf(parent, path);
    return list.get(index(key, list.size(), path));
  }

  private static List<Object> listOf(Object parent, String path) {
    if (!(parent instanceof List)) {
      throw new IllegalArgumentException("there is nothing at path " + path);
    }
    return Trees.list(parent);
  }

  private static int index(String key, int size, String path) {
    if (!key.matches("0|[1-9][0-9]{0,8}") || Integer.parseInt(key) >= size) {
      throw new IllegalArgumentException("there is nothing at path " + path);
    }
    return Integer.parseInt(key);
  }

  private static List<String> keys(String path) {
    if (!path.startsWith("/")) {
      throw new IllegalArgumentException("the path \"" + path + "\" does not begin with /");
    }
    return new ArrayList<>(
        Arrays.stream(path.substring(1).split("/", -1))
            .map(key -> key.replace("~1", "/").replace("~0", "~"))
            .toList());
  }
}
