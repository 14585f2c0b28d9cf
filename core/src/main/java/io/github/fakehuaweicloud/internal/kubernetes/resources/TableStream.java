package io.github.fakehuaweicloud.internal.kubernetes.resources;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.kubernetes.KubernetesStream;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** A watch whose objects are tables. */
final class TableStream implements KubernetesStream {

  private static final Set<String> OF_OBJECTS = Set.of("ADDED", "MODIFIED", "DELETED");

  private final KubernetesStream client;
  private final Table table;
  private final AtomicBoolean first = new AtomicBoolean(true);

  TableStream(KubernetesStream client, Table table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public void send(String event) {
    JsonNode read = Json.read(event);
    if (!OF_OBJECTS.contains(read.path("type").asText())) {
      client.send(event);
      return;
    }
    ObjectNode rewritten = Json.object().put("type", read.path("type").asText());
    rewritten.set("object", table.ofEvent(read.path("object"), first.getAndSet(false)));
    client.send(rewritten.toString());
  }

  @Override
  public void onClose(Runnable action) {
    client.onClose(action);
  }

  @Override
  public void close() {
    client.close();
  }
}
