package io.github.fakehuaweicloud.internal.hss.agent;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Stream;

/** The agent's service account, and what it may do. */
final class AccessManifests {

  static final String ACCOUNT = "hss-agent";

  private static final String RBAC = "rbac.authorization.k8s.io/v1";

  private AccessManifests() {}

  /** The real script begins with the role {@code hssRole} too. */
  static List<ObjectNode> all() {
    return List.of(
        role(Manifest.inNamespace(RBAC, "Role", "hssRole"), AgentPermission.forInstalling()),
        binding(Manifest.inNamespace(RBAC, "RoleBinding", "hssRoleBinding"), "Role", "hssRole"),
        role(Manifest.of(RBAC, "ClusterRole", "hssClusterRole"), AgentPermission.forReading()),
        binding(
            Manifest.of(RBAC, "ClusterRoleBinding", "hssClusterRoleBinding"),
            "ClusterRole",
            "hssClusterRole"),
        Manifest.inNamespace("v1", "ServiceAccount", ACCOUNT));
  }

  private static ObjectNode role(ObjectNode role, Stream<AgentPermission> permissions) {
    ArrayNode rules = role.putArray("rules");
    permissions.forEach(
        permission -> {
          ObjectNode rule = rules.addObject();
          rule.putArray("apiGroups").add(permission.apiGroup());
          rule.putArray("resources").add(permission.resource());
          permission.verbs().forEach(rule.putArray("verbs")::add);
        });
    return role;
  }

  private static ObjectNode binding(ObjectNode binding, String kind, String role) {
    binding
        .putObject("roleRef")
        .put("apiGroup", "rbac.authorization.k8s.io")
        .put("kind", kind)
        .put("name", role);
    binding
        .putArray("subjects")
        .addObject()
        .put("kind", "ServiceAccount")
        .put("namespace", Manifest.NAMESPACE)
        .put("name", ACCOUNT);
    return binding;
  }
}
