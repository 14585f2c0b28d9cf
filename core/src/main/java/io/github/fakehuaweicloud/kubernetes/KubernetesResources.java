package io.github.fakehuaweicloud.kubernetes;

/**
 * Keeps the resources of clusters with an API server. Found by {@link java.util.ServiceLoader} on
 * the class path: the artefact {@code fake-huaweicloud-kubernetes} brings one. Without one an API
 * server knows its callers, but no resources.
 */
public interface KubernetesResources {

  /**
   * Makes an empty store for one cluster.
   *
   * @return answers what is asked for paths of resources, as JSON and never as a table; lists and
   *     watches by labels and fields
   */
  KubernetesHandler open();
}
