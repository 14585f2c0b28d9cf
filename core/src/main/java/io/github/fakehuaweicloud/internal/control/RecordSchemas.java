package io.github.fakehuaweicloud.internal.control;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON schemas of the documents, made from the records. */
final class RecordSchemas {

  private final ObjectNode schemas;

  /**
   * @param schemas where the schemas of records go
   */
  RecordSchemas(ObjectNode schemas) {
    this.schemas = schemas;
  }

  ObjectNode of(Type type) {
    if (type instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    }
    if (type instanceof Class<?> record && record.isRecord()) {
      return reference(record);
    }
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (type == int.class || type == long.class || type == Integer.class) {
      return schema.put("type", "integer");
    }
    if (type == boolean.class || type == Boolean.class) {
      return schema.put("type", "boolean");
    }
    schema.put("type", "string");
    if (type == Instant.class) {
      schema.put("format", "date-time");
    } else if (type == Duration.class) {
      schema.put("format", "duration");
    }
    return schema;
  }

  private ObjectNode ofGeneric(ParameterizedType type) {
    Type last = type.getActualTypeArguments()[type.getActualTypeArguments().length - 1];
    if (type.getRawType() == Optional.class) {
      return of(last);
    }
    ObjectNode schema = JsonNodeFactory.instance.objectNode();
    if (type.getRawType() == List.class) {
      schema.put("type", "array").set("items", of(last));
    } else if (type.getRawType() == Map.class) {
      schema.put("type", "object").set("additionalProperties", of(last));
    }
    return schema;
  }

  private ObjectNode reference(Class<?> record) {
    String name = record.getSimpleName();
    if (!schemas.has(name)) {
      ObjectNode schema = schemas.putObject(name).put("type", "object");
      ObjectNode properties = schema.putObject("properties");
      ArrayNode required = JsonNodeFactory.instance.arrayNode();
      for (RecordComponent component : record.getRecordComponents()) {
        properties.set(component.getName(), of(component.getGenericType()));
        if (isNeeded(component.getType())) {
          required.add(component.getName());
        }
      }
      if (!required.isEmpty()) {
        schema.set("required", required);
      }
      schema.put("additionalProperties", false);
    }
    return JsonNodeFactory.instance.objectNode().put("$ref", "#/components/schemas/" + name);
  }

  private static boolean isNeeded(Class<?> type) {
    return type != Optional.class && type != List.class && type != Map.class;
  }
}
