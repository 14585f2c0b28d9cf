package io.github.fakehuaweicloud.kubernetes.resources;

import io.github.fakehuaweicloud.kubernetes.KubernetesHandler;
import io.github.fakehuaweicloud.kubernetes.KubernetesResources;

/**
 * Keeps the resources of clusters in fabric8's mock of Kubernetes ({@code
 * io.fabric8:kubernetes-server-mock}), in this JVM and without a server of its own. Found by {@link
 * java.util.ServiceLoader}.
 *
 * <pre>{@code
 * KubernetesHandler store = new Fabric8Resources().open();
 * }</pre>
 */
public final class Fabric8Resources implements KubernetesResources {

  /** For {@link java.util.ServiceLoader}. */
  public Fabric8Resources() {}

  @Override
  public KubernetesHandler open() {
    return new ResourceStore();
  }
}
