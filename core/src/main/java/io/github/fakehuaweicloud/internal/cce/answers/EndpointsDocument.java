package io.github.fakehuaweicloud.internal.cce.answers;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.fakehuaweicloud.internal.cce.clusters.CceCluster;
import io.github.fakehuaweicloud.internal.cce.clusters.Eip;

/**
 * Where a cluster can be reached. Its {@code metadata} is empty: the official Java SDK reads a time
 * in it as a date, and fails for one in the form that CCE uses elsewhere.
 */
public final class EndpointsDocument {

  private static final int MEGABITS_A_SECOND = 5;

  private EndpointsDocument() {}

  public static String shown(CceCluster cluster) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("metadata");
    ObjectNode spec = root.putObject("spec").putObject("spec");
    cluster.eip().ifPresent(eip -> spec.put("id", eip.id()));
    ObjectNode bandwidth = spec.putObject("eip").putObject("bandwidth");
    cluster.eip().ifPresent(eip -> write(bandwidth));
    spec.put("IsDynamic", false);
    ObjectNode status = root.putObject("status");
    status
        .put("privateEndpoint", cluster.internalServer())
        .put("publicEndpoint", cluster.externalServer().orElse(""));
    return root.toString();
  }

  public static String bound(CceCluster cluster, Eip eip) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("metadata");
    ObjectNode spec = root.putObject("spec").put("action", "bind");
    ObjectNode inner = spec.putObject("spec").put("id", eip.id());
    write(inner.putObject("eip").putObject("bandwidth"));
    inner.put("IsDynamic", false);
    spec.put("elasticIp", eip.address());
    root.putObject("status")
        .put("privateEndpoint", cluster.internalServer())
        .put("publicEndpoint", cluster.externalServer(eip));
    return root.toString();
  }

  public static String unbound(CceCluster cluster) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.putObject("metadata");
    root.putObject("status").put("privateEndpoint", cluster.internalServer());
    return root.toString();
  }

  private static void write(ObjectNode bandwidth) {
    bandwidth.put("size", MEGABITS_A_SECOND).put("sharetype", "PER");
  }
}
