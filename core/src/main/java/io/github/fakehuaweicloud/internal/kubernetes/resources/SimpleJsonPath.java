package io.github.fakehuaweicloud.internal.kubernetes.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What definitions use of JSONPath: fields, {@code ['fields']}, indexes and {@code
 * [?(@.type=="Ready")]}. Everything else finds nothing.
 */
final class SimpleJsonPath {

  private static final Pattern STEP =
      Pattern.compile(
          "\\.(?<field>[^.\\[\\]]+)"
              + "|\\[['\"](?<quoted>[^'\"]+)['\"]]"
              + "|\\[(?<index>\\d{1,9})]"
              + "|\\[\\?\\(@\\.(?<key>[\\w-]+)\\s*==\\s*['\"](?<value>[^'\"]*)['\"]\\)]");

  private final List<UnaryOperator<JsonNode>> steps;

  private SimpleJsonPath(List<UnaryOperator<JsonNode>> steps) {
    this.steps = List.copyOf(steps);
  }

  static SimpleJsonPath parse(String text) {
    // The dot before a field may be escaped in a name: .metadata.annotations.example\.com/team
    String path = text.replace("\\.", "\u0000");
    List<UnaryOperator<JsonNode>> steps = new ArrayList<>();
    Matcher matcher = STEP.matcher(path);
    int end = 0;
    while (matcher.region(end, path.length()).lookingAt()) {
      steps.add(step(matcher));
      end = matcher.end();
    }
    return new SimpleJsonPath(end == path.length() ? steps : List.of());
  }

  JsonNode find(JsonNode root) {
    JsonNode found = steps.isEmpty() ? MissingNode.getInstance() : root;
    for (UnaryOperator<JsonNode> step : steps) {
      found = step.apply(found);
    }
    return found;
  }

  private static UnaryOperator<JsonNode> step(Matcher matched) {
    String field =
        matched.group("field") != null ? matched.group("field") : matched.group("quoted");
    if (field != null) {
      String name = field.replace('\u0000', '.');
      return node -> node.path(name);
    }
    if (matched.group("index") != null) {
      int index = Integer.parseInt(matched.group("index"));
      return node -> node.path(index);
    }
    String key = matched.group("key");
    String value = matched.group("value");
    return node -> first(node, key, value);
  }

  private static JsonNode first(JsonNode list, String key, String value) {
    for (JsonNode item : list) {
      if (item.path(key).asText().equals(value)) {
        return item;
      }
    }
    return MissingNode.getInstance();
  }
}
