package io.github.fakehuaweicloud.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.FakeHuaweiCloud;
import io.github.fakehuaweicloud.internal.contract.Page;
import io.github.fakehuaweicloud.testkit.Clouds;

/** The body of a good request, in which one field is replaced. */
public final class GoodBody {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Stands for a literal that Jackson would write in another way. */
  private static final String PLACE = "the-literal-comes-here";

  private final Example example;
  private final String body;

  GoodBody(Example example, String body) {
    this.example = example;
    this.body = body;
  }

  public static GoodBody of(Page operation) {
    try (FakeHuaweiCloud cloud = Clouds.newProject()) {
      Example example = Example.of(operation);
      return new GoodBody(example, example.request(cloud).body());
    }
  }

  /**
   * The body with another value in a field.
   *
   * @param field the path of the field, for example {@code spec.action}
   * @param literal any JSON
   */
  public String with(String field, String literal) {
    ObjectNode root = rest(field);
    parent(root, field).put(lastOf(field), PLACE);
    return root.toString().replace("\"" + PLACE + "\"", literal);
  }

  public String without(String field) {
    ObjectNode root = rest(field);
    parent(root, field).remove(lastOf(field));
    return root.toString();
  }

  private ObjectNode rest(String field) {
    try {
      return (ObjectNode) JSON.readTree(example.bodyFor(field, body));
    } catch (JsonProcessingException e) {
      throw new AssertionError("Expected JSON as the good body of " + example.operation(), e);
    }
  }

  private static ObjectNode parent(ObjectNode root, String field) {
    JsonNode parent = root;
    String[] path = field.split("\\.", -1);
    for (int i = 0; i < path.length - 1; i++) {
      boolean ofArray = path[i].endsWith("[]");
      String name = ofArray ? path[i].substring(0, path[i].length() - 2) : path[i];
      parent = ofArray ? parent.path(name).path(0) : parent.path(name);
    }
    if (parent instanceof ObjectNode object) {
      return object;
    }
    throw new AssertionError("Expected a good body with an object around " + field);
  }

  private static String lastOf(String field) {
    return field.substring(field.lastIndexOf('.') + 1);
  }
}
