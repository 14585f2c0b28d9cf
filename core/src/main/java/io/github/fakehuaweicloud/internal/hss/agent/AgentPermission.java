package io.github.fakehuaweicloud.internal.hss.agent;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the agent needs to do with one kind of resource. The install script asks for these
 * permissions, and "permissions" reports them.
 *
 * @param apiGroup as in Kubernetes, so empty for the core group
 * @param resource the plural, for example {@code pods}; no two permissions have the same
 * @param feature the feature of HSS that needs it
 */
public record AgentPermission(
    String apiGroup, String resource, String feature, List<String> verbs) {

  private static final String CORE = "";
  private static final String APPS = "apps";
  private static final String BATCH = "batch";
  private static final String NETWORKING = "networking.k8s.io";
  private static final String RBAC = "rbac.authorization.k8s.io";

  public static final List<AgentPermission> ALL =
      List.of(
          installing(CORE, "configmaps"),
          installing(CORE, "secrets"),
          installing(CORE, "serviceaccounts"),
          installing(APPS, "daemonsets"),
          installing(APPS, "deployments"),
          installing(RBAC, "roles"),
          installing(RBAC, "rolebindings"),
          reading(CORE, "endpoints", "asset"),
          reading(CORE, "namespaces", "asset"),
          reading(CORE, "nodes", "asset"),
          reading(CORE, "pods", "asset"),
          reading(CORE, "services", "asset"),
          reading(APPS, "replicasets", "asset"),
          reading(APPS, "statefulsets", "asset"),
          reading(BATCH, "cronjobs", "asset"),
          reading(BATCH, "jobs", "asset"),
          reading(NETWORKING, "ingresses", "asset"),
          reading(CORE, "events", "intrusions"),
          reading(CORE, "limitranges", "baseline"),
          reading(CORE, "resourcequotas", "baseline"),
          reading(NETWORKING, "networkpolicies", "baseline"),
          reading(RBAC, "clusterroles", "baseline"));

  public AgentPermission {
    verbs = List.copyOf(verbs);
  }

  private static AgentPermission installing(String apiGroup, String resource) {
    return new AgentPermission(
        apiGroup,
        resource,
        "installation",
        List.of("create", "delete", "get", "list", "patch", "update", "watch"));
  }

  private static AgentPermission reading(String apiGroup, String resource, String feature) {
    return new AgentPermission(apiGroup, resource, feature, List.of("get", "list", "watch"));
  }

  public static Stream<AgentPermission> forInstalling() {
    return ALL.stream().filter(AgentPermission::isForInstalling);
  }

  public static Stream<AgentPermission> forReading() {
    return ALL.stream().filter(permission -> !permission.isForInstalling());
  }

  /**
   * The permission for a resource.
   *
   * @throws IllegalArgumentException if there is none; the message lists them
   */
  public static AgentPermission on(String resource) {
    Optional<AgentPermission> found =
        ALL.stream().filter(permission -> permission.resource().equals(resource)).findFirst();
    return found.orElseThrow(
        () ->
            new IllegalArgumentException(
                "Expected one of the resources "
                    + ALL.stream().map(AgentPermission::resource).toList()
                    + ", got \""
                    + resource
                    + "\""));
  }

  /** What HSS calls the group; its page wants a character at least. */
  public String printedGroup() {
    return apiGroup.isEmpty() ? "core" : apiGroup;
  }

  /** How to get it. */
  public String advice() {
    return "Let the service account hss/"
        + AccessManifests.ACCOUNT
        + " "
        + String.join(", ", verbs)
        + " "
        + resource
        + ".";
  }

  private boolean isForInstalling() {
    return feature.equals("installation");
  }
}
